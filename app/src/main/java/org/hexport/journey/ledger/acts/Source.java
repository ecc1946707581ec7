package org.hexport.journey.ledger.acts;

import java.util.Locale;

/** How an act came into the ledger. */
enum Source {
    /** An engagement that both sides signed. */
    WORK,
    /** A training for many, taken down in one form. */
    TRAINING,
    /** A module where it happened published it. */
    EVENT,
    /** Somebody who took part, or a coordinator, wrote it down. */
    FORM,
    /** It corrects another act. */
    REVERSAL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Source of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
