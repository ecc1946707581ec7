package org.hexport.journey.matching.proposals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is asked. */
enum Side {
    ENTERPRISE,
    ACTOR;

    /** The word of the tables, the forms and the messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Side other() {
        return this == ENTERPRISE ? ACTOR : ENTERPRISE;
    }

    static Optional<Side> find(String word) {
        return Arrays.stream(values()).filter(side -> side.word().equals(word)).findFirst();
    }
}
