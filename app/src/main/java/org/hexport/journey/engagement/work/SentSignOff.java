package org.hexport.journey.engagement.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.journey.engagement.HandOver;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.engagement.SignOff.Counts;
import org.hexport.journey.ledger.Figure;
import org.hexport.journey.ledger.Kind;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The form of a signature as it was sent, and the signature that it makes.
 *
 * @param signOff null where the form is refused
 */
record SentSignOff(Answers form, @Nullable SignOff signOff) {

    static SentSignOff read(Map<String, List<String>> sent, Asked asked) {
        var reading = new Reading(Answers.of(sent));
        var words = reading.text("words", SignOff.LONGEST_WORDS, "engagement.sign.words.long");
        var signOff = asked.side() == Side.ENTERPRISE
                ? reading.enterprise(asked.goals(), words)
                : reading.actor(asked, words);
        return new SentSignOff(reading.form, reading.form.refused() ? null : signOff);
    }

    /** Reads field after field and collects the reasons. */
    private static final class Reading {

        private Answers form;

        Reading(Answers form) {
            this.form = form;
        }

        String text(String field, int longest, String tooLong) {
            var text = form.value(field).replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
            if (text.length() > longest) {
                form = form.refuse(field, tooLong);
            }
            return text;
        }

        @Nullable
        SignOff enterprise(Iterable<UUID> agreed, String words) {
            var lifted = Lifted.find(form.value("lifted"));
            var rating = form.value("rating");
            if (lifted.isEmpty()) {
                form = form.refuse("lifted", "engagement.sign.lifted.missing");
            }
            if (!rating.isEmpty() && !rating.matches("[1-5]")) {
                form = form.refuse("rating", "engagement.sign.rating.wrong");
            }
            var goals = new HashMap<UUID, Lifted>();
            for (var goal : agreed) {
                var field = "goal-" + goal;
                Lifted.find(form.value(field)).ifPresent(reached -> goals.put(goal, reached));
                if (!goals.containsKey(goal)) {
                    form = form.refuse(field, "engagement.sign.goals.missing");
                }
            }
            return form.refused()
                    ? null
                    : new SignOff.ByEnterprise(
                            lifted.orElseThrow(), rating.isEmpty() ? null : Integer.valueOf(rating), words, goals);
        }

        @Nullable
        SignOff actor(Asked asked, String words) {
            var own = counts(asked.kind(), "");
            var company = new HashMap<OrganisationId, Counts>();
            asked.company().forEach((helper, kind) -> company.put(helper, counts(kind, "-" + helper)));
            var reached = text("reached", HandOver.LONGEST, "engagement.handover.long");
            var stillOpen = text("open", HandOver.LONGEST, "engagement.handover.long");
            var toKnow = text("know", HandOver.LONGEST, "engagement.handover.long");
            if (reached.isEmpty()) {
                form = form.refuse("reached", "engagement.handover.reached.missing");
            }
            if (toKnow.isEmpty()) {
                form = form.refuse("know", "engagement.handover.know.missing");
            }
            return form.refused()
                    ? null
                    : new SignOff.ByActor(own, company, new HandOver(reached, stillOpen, toKnow), words);
        }

        private Counts counts(Kind kind, String whose) {
            var amount = kind.countsHours() ? null : amount(form.value("amount" + whose));
            if (!kind.countsHours() && (amount == null || amount < 1)) {
                form = form.refuse("amount" + whose, "engagement.sign.amount.missing");
                return Counts.HOURS;
            }
            var figures = new HashMap<Figure, Long>();
            for (var figure : kind.asked()) {
                var field = figure.name() + whose;
                var given = form.value(field).isBlank() ? Long.valueOf(0) : amount(form.value(field));
                if (given == null) {
                    form = form.refuse(field, "engagement.sign.figure.wrong");
                } else {
                    figures.put(figure, given);
                }
            }
            return new Counts(amount, figures);
        }
    }

    /** Whole and not negative, with or without points between thousands; null where it can't be read. */
    private static @Nullable Long amount(String text) {
        var digits = text.strip().replaceAll("(?<=\\d)[. ](?=\\d{3}(?:\\D|$))", "");
        if (!digits.matches("\\d{1,13}")) {
            return null;
        }
        var amount = Long.parseLong(digits);
        return amount > SignOff.MOST ? null : amount;
    }
}
