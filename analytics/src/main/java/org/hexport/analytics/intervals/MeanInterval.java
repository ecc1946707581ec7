package org.hexport.analytics.intervals;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The interval of a mean, from the sums of the values and of their squares.
 *
 * <p>{@code m +- t s / sqrt(n)} with {@code m = sum / n}, {@code s^2 = (squares - n m^2) / (n - 1)} and t the quantile of
 * Student's distribution with n - 1 degrees of freedom (Student, "The probable error of a mean", 1908).
 *
 * <p>Assumes independent values whose mean is about normal; for marks from 0 to 4 that holds from some ten answers on.
 * Whole numbers are summed exactly; of other values the difference of large squares loses digits. Edges: fewer than two
 * values have no interval; equal values give a point. O(1).
 */
public final class MeanInterval {

    private MeanInterval() {}

    /** @param confidence as in 0.95 */
    public static Optional<Interval> of(long n, double sum, double squares, double confidence) {
        if (n < 2) return Optional.empty();
        double mean = sum / n;
        double variance = Math.max(0, squares - sum * mean) / (n - 1);
        double t = TDistribution.of(n - 1).inverseSurvivalProbability((1 - confidence) / 2);
        double half = t * Math.sqrt(variance / n);
        return Optional.of(new Interval(mean - half, mean + half));
    }
}
