package org.hexport.journey.needs.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the owner wants to meet who helps. */
enum Meeting {
    ANY,
    PLACE,
    ONLINE;

    /** The word of the tables, the forms and the messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Meeting> find(String word) {
        return Arrays.stream(values())
                .filter(meeting -> meeting.word().equals(word))
                .findFirst();
    }
}
