package org.hexport.platform.identity.door;

import java.time.Duration;

/**
 * How long somebody waits after failures: not at all for the first few, then ever longer, then a quarter of an hour each time.
 *
 * @param free failures without a wait
 * @param most failures after which the wait is the longest
 */
record Patience(int free, int most) {

    static final Duration LONGEST = Duration.ofMinutes(15);

    /** Failures older than this are forgotten. */
    static final Duration MEMORY = Duration.ofHours(1);

    /** The wait doubles seven times between {@code free} and {@code most}. */
    private static final int DOUBLINGS = 7;

    Patience {
        if (free < 0 || most < free) {
            throw new IllegalArgumentException("first the free failures, then the most");
        }
    }

    Duration afterFailures(long failures) {
        if (failures >= most) {
            return LONGEST;
        }
        return failures < free
                ? Duration.ZERO
                : Duration.ofSeconds(1L << (failures - free) * DOUBLINGS / Math.max(1, most - free));
    }
}
