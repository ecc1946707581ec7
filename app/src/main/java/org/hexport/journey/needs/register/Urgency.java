package org.hexport.journey.needs.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon help is wanted, in the owner's own words. */
enum Urgency {
    URGENT,
    NORMAL,
    LATER;

    /** The word of the tables, the forms and the messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Urgency> find(String word) {
        return Arrays.stream(values())
                .filter(urgency -> urgency.word().equals(word))
                .findFirst();
    }
}
