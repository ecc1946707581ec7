package org.hexport.journey.stages.plans;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that the enterprise did by itself, on the owner's word. What was done with others lies in the ledger of acts, which knows no act
 * without a helper.
 *
 * @param id made by the form, so that sending it twice says it once
 */
record OwnAct(UUID id, Kind kind, LocalDate on, String result) {

    /** All are acts of exploring, but the last. */
    enum Kind {
        BRIEF,
        FAIR,
        CERTIFICATE,
        BUYER,
        PRICE,
        PLAN,

        /** Looked back at an export and its result. */
        REVIEW;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Kind> find(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
