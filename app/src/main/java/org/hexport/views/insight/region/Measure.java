package org.hexport.views.insight.region;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the tile map counts in each district. */
public enum Measure {
    /** Enterprises with a need that no living proposal answers. */
    UNMET,
    /** Enterprises in the register. */
    ENTERPRISES,
    /** Enterprises with at least one confirmed act in twelve months. */
    HELPED;

    /** The word of the address and of the messages: {@code unmet}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> find(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word().equals(word))
                .findFirst();
    }
}
