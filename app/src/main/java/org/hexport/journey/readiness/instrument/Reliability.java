package org.hexport.journey.readiness.instrument;

import java.util.Optional;

/**
 * How far a dimension's score can be trusted to say the same again: Cronbach's alpha of its five items, and the standard error of measurement
 * that follows from it, in points of the score.
 *
 * <p>alpha = k/(k-1) (1 - sum of the items' variances / variance of their sum), Cronbach (1951), with k = 5; error = standard deviation of the
 * score times the root of 1 - alpha. A negative alpha, which means that the items do not belong together, counts as none.
 *
 * <p>The error stays with alpha also where the agreement of assessors ({@link Agreement}) is known: a score that moves is one enterprise's,
 * answered twice, and not two people's view of it.
 *
 * @param n enterprises that answered all five
 */
public record Reliability(int n, double alpha, double error) {

    /** Below this nothing is said. */
    public static final int FEWEST = 30;

    private static final int ITEMS = Dimension.ITEMS_EACH;
    private static final double POINTS = 100.0 / (4 * ITEMS);

    /**
     * Empty where there are too few, or all are alike.
     *
     * @param ofItems the sum of the five items' variances
     * @param ofSums the variance of the sums
     */
    public static Optional<Reliability> of(int n, double ofItems, double ofSums) {
        if (n < FEWEST || !(ofSums > 0)) {
            return Optional.empty();
        }
        double alpha = (double) ITEMS / (ITEMS - 1) * (1 - ofItems / ofSums);
        double trusted = Math.clamp(alpha, 0, 1);
        return Optional.of(new Reliability(n, alpha, POINTS * Math.sqrt(ofSums) * Math.sqrt(1 - trusted)));
    }
}
