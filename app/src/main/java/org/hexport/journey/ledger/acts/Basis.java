package org.hexport.journey.ledger.acts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On what an act is confirmed: the word of whom it helped, or a document that somebody saw. */
enum Basis {
    BENEFICIARY,
    DOCUMENT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Basis> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
