package org.hexport.analytics.intervals;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The interval of a share, from how many of how many.
 *
 * <p>{@code (k + z^2/2 +- z sqrt(k (n - k) / n + z^2/4)) / (n + z^2)}, the score interval without correction for
 * continuity (Wilson, "Probable inference, the law of succession, and statistical inference", 1927; method 3 of
 * Newcombe, "Two-sided confidence intervals for the single proportion", 1998).
 *
 * <p>Assumes independent answers of one population; of a small population that was asked almost whole it is too wide.
 * Edges: none or all of n give an interval that begins at 0 or ends at 1, and is never a point. O(1).
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * @param confidence as in 0.95
     * @throws IllegalArgumentException where n is 0, or k is not from 0 to n
     */
    public static Interval of(long k, long n, double confidence) {
        if (n <= 0 || k < 0 || k > n) throw new IllegalArgumentException("not a share: " + k + " of " + n);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double middle = k + z * z / 2;
        double half = z * Math.sqrt((double) k * (n - k) / n + z * z / 4);
        double whole = n + z * z;
        return new Interval(k == 0 ? 0 : (middle - half) / whole, k == n ? 1 : (middle + half) / whole).within(0, 1);
    }
}
