package org.hexport.journey.ledger.acts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said of an act. */
enum Answer {
    CONFIRMED,
    DISPUTED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Answer> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
