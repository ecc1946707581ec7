package org.hexport.journey.matching.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a pair must not break; asked in this order, and each counts the pairs that it excluded after those before it. */
enum Condition {
    OPEN,
    BARRIER,
    ORGANISATION,
    DISTRICT,
    SECTOR,
    SIZE,
    LANGUAGE,
    DECLINED,
    REMOVED,
    SEATS,
    HELPS;

    /** The word of the tables, and of the message {@code matching.condition.<word>}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Condition::word).toList();
    }
}
