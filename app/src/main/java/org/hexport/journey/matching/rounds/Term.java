package org.hexport.journey.matching.rounds;

import java.util.Locale;

/** What makes one admissible pair better than another, with the weight that we gave it; together they make at most 100. */
public enum Term {
    /** The offer's helix is named first for the barrier, or at all. */
    HELIX(30),
    /** The actor is near, or helps online. */
    NEAR(25),
    /** The offer names the enterprise's sector. */
    SECTOR(15),
    /** The need is heavy. */
    URGENCY(20),
    /** The need has waited long. */
    WAITING(10);

    private final int weight;

    Term(int weight) {
        this.weight = weight;
    }

    /** The most points of the term. */
    int weight() {
        return weight;
    }

    /** The word of the message {@code matching.term.<word>}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
