package org.hexport.journey.engagement.work;

import java.util.List;
import java.util.Map;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The form of a signature as it was sent, and the signature that it makes.
 *
 * @param signOff null where the form is refused
 */
record SentSignOff(Answers form, @Nullable SignOff signOff) {

    static SentSignOff read(Map<String, List<String>> sent, Side side, boolean countsHours) {
        var form = Answers.of(sent);
        var words = form.value("words").replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        if (words.length() > SignOff.LONGEST_WORDS) {
            form = form.refuse("words", "engagement.sign.words.long");
        }
        return side == Side.ENTERPRISE ? enterprise(form, words) : actor(form, words, countsHours);
    }

    private static SentSignOff enterprise(Answers sent, String words) {
        var form = sent;
        var lifted = Lifted.find(form.value("lifted"));
        var rating = form.value("rating");
        if (lifted.isEmpty()) {
            form = form.refuse("lifted", "engagement.sign.lifted.missing");
        }
        if (!rating.isEmpty() && !rating.matches("[1-5]")) {
            form = form.refuse("rating", "engagement.sign.rating.wrong");
        }
        return form.refused()
                ? new SentSignOff(form, null)
                : new SentSignOff(
                        form,
                        new SignOff.ByEnterprise(
                                lifted.orElseThrow(), rating.isEmpty() ? null : Integer.valueOf(rating), words));
    }

    private static SentSignOff actor(Answers sent, String words, boolean countsHours) {
        var form = sent;
        var amount = countsHours ? null : amount(form.value("amount"));
        if (!countsHours && amount == null) {
            form = form.refuse("amount", "engagement.sign.amount.missing");
        }
        return form.refused() ? new SentSignOff(form, null) : new SentSignOff(form, new SignOff.ByActor(amount, words));
    }

    /** Whole and positive, with or without points between thousands; null where it can't be read. */
    private static @Nullable Long amount(String text) {
        var digits = text.strip().replaceAll("(?<=\\d)[. ](?=\\d{3}(?:\\D|$))", "");
        if (!digits.matches("\\d{1,13}")) {
            return null;
        }
        var amount = Long.parseLong(digits);
        return amount < 1 || amount > SignOff.MOST ? null : amount;
    }
}
