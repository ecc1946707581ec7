package org.hexport.journey.ledger.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed.Contribution;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The form of an act as it was sent, and the act that it makes.
 *
 * @param act null where the form is refused
 */
record SentAct(Answers form, @Nullable NewAct act) {

    /** Actors of one act: the first is asked for, the others are not. */
    static final int ROWS = 3;

    static final int LONGEST_EVIDENCE = 500;
    static final long MOST = 1_000_000_000_000L;
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** @param helixOf of an actor; empty where there is no such actor */
    static SentAct read(
            Map<String, List<String>> sent,
            OrganisationId beneficiary,
            Function<OrganisationId, Optional<Helix>> helixOf,
            LocalDate today,
            Supplier<UUID> fresh) {
        var given = Answers.of(sent);
        var id = uuid(given.value("id")).orElseGet(fresh);
        var reading = new Reading(given.with("id", id), helixOf);
        var on = reading.day(today);
        var evidence = reading.evidence();
        var contributions = reading.contributions(beneficiary);
        if (reading.form.refused() || on == null) {
            return new SentAct(reading.form, null);
        }
        return new SentAct(reading.form, new NewAct(new ActId(id), beneficiary, on, evidence, contributions));
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Reads field after field and collects the reasons. */
    private static final class Reading {

        private final Function<OrganisationId, Optional<Helix>> helixOf;
        private Answers form;

        Reading(Answers form, Function<OrganisationId, Optional<Helix>> helixOf) {
            this.form = form;
            this.helixOf = helixOf;
        }

        @Nullable
        LocalDate day(LocalDate today) {
            try {
                var day = LocalDate.parse(form.value("on"));
                if (day.isAfter(today) || day.isBefore(EARLIEST)) {
                    refuse("on", day.isAfter(today) ? "ledger.act.on.future" : "ledger.act.on.missing");
                }
                return day;
            } catch (DateTimeException unreadable) {
                refuse("on", "ledger.act.on.missing");
                return null;
            }
        }

        String evidence() {
            var evidence =
                    form.value("evidence").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            if (evidence.isEmpty() || evidence.length() > LONGEST_EVIDENCE) {
                refuse("evidence", evidence.isEmpty() ? "ledger.act.evidence.missing" : "ledger.act.evidence.long");
            }
            return evidence;
        }

        List<Contribution> contributions(OrganisationId beneficiary) {
            var contributions = new ArrayList<Contribution>();
            var seen = new HashSet<String>();
            for (int row = 1; row <= ROWS; row++) {
                var contribution = row == 1 || isFilled(row) ? contribution(row, beneficiary) : null;
                if (contribution != null && !seen.add(contribution.actor() + " " + contribution.role())) {
                    refuse("role" + row, "ledger.act.role.twice");
                } else if (contribution != null) {
                    contributions.add(contribution);
                }
            }
            return contributions;
        }

        private boolean isFilled(int row) {
            return !(form.value("actor" + row) + form.value("role" + row) + form.value("amount" + row)).isBlank();
        }

        private @Nullable Contribution contribution(int row, OrganisationId beneficiary) {
            var actor = uuid(form.value("actor" + row)).map(OrganisationId::new);
            var helix = actor.flatMap(helixOf);
            var role = HelixRole.find(form.value("role" + row));
            var amount = amount(form.value("amount" + row));
            if (actor.isEmpty() || helix.isEmpty()) {
                refuse("actor" + row, "ledger.act.actor.missing");
            } else if (actor.get().equals(beneficiary)) {
                refuse("actor" + row, "ledger.act.actor.self");
            } else if (role.isEmpty() || role.get().helix() != helix.get()) {
                refuse("role" + row, role.isEmpty() ? "ledger.act.role.missing" : "ledger.act.role.helix");
            } else if (amount == 0) {
                refuse("amount" + row, "ledger.act.amount.missing");
            } else {
                return new Contribution(actor.get(), role.get(), amount);
            }
            return null;
        }

        private void refuse(String field, String reason) {
            form = form.refuse(field, reason);
        }
    }

    /** Whole and positive, with or without points between thousands; 0 where it can't be read. */
    static long amount(String text) {
        var digits = text.strip().replaceAll("(?<=\\d)[. ](?=\\d{3}(?:\\D|$))", "");
        if (!digits.matches("\\d{1,13}")) {
            return 0;
        }
        var amount = Long.parseLong(digits);
        return amount > MOST ? 0 : amount;
    }
}
