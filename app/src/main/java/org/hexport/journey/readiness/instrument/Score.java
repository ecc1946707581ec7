package org.hexport.journey.readiness.instrument;

import org.jspecify.annotations.Nullable;

/**
 * A score from 0 to 100, and the bounds between which it lies.
 *
 * @param score null where too little was answered for it
 * @param low with all that is not known at 0; null where nothing applies
 * @param high with all that is not known at 4; null where nothing applies
 */
public record Score(
        @Nullable Double score,
        @Nullable Double low,
        @Nullable Double high) {

    /** Nothing of it applies. */
    static final Score NONE = new Score(null, null, null);

    private static final int FEWEST_ANSWERS = 3;
    private static final double PER_POINT = 25;
    private static final int MOST_POINTS = 4;

    /**
     * Of one dimension.
     *
     * @param points the sum of the answers
     * @param given how many there are
     * @param missing how many more apply
     */
    static Score of(int points, int given, int missing) {
        int applicable = given + missing;
        return applicable == 0
                ? NONE
                : new Score(
                        given < FEWEST_ANSWERS ? null : PER_POINT * points / given,
                        PER_POINT * points / applicable,
                        PER_POINT * (points + MOST_POINTS * missing) / applicable);
    }

    /** Something is not known: the bounds lie apart. */
    public boolean isOpen() {
        return low != null && high != null && low < high;
    }

    /** Nothing was left open, or nothing applies. */
    public boolean isWhole() {
        return !isOpen();
    }
}
