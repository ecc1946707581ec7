package org.hexport.analytics.experiment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hexport.analytics.intervals.Interval;

/**
 * What a seat that was given by lot brought, on average over those who drew.
 *
 * <p>Each outcome is weighed by the inverse of the probability of what the lot said:
 * {@code e = (1/N) sum_i [ W_i Y_i / p_i - (1 - W_i) Y_i / (1 - p_i) ]} (Horvitz and Thompson 1952). In a lot of n contenders
 * and m seats {@code p = m / n}, so e is also the mean of the lots' differences of means, weighed by their contenders
 * (Imbens and Rubin, "Causal inference", 2015, chapter 9), and Hajek's form is the same number.
 *
 * <p>Variance, without any model of the outcomes: of lots with at least two winners and two losers Neyman's,
 * {@code (n/N)^2 (s1^2/m + s0^2/(n-m))} (the same, chapter 6); of the others, in which one side has no
 * spread to see, from how the lots differ among each other, {@code a_l = (n_l/N) d_l}, Fogarty's estimator with the sizes
 * as regressor ("On mitigating the analytical limitations of finely stratified experiments", 2018); their sum is
 * the hybrid of Pashley and Miratrix (2021). The interval takes Student's quantile with Satterthwaite's degrees.
 *
 * <p>Assumes that one contender's seat changes no other contender's outcome, and that everybody's outcome is known.
 * Unbiased for the effect on those who drew in these lots, not on all enterprises. Both variances are right on average where
 * the effect is the same for all, too large where it differs; so the interval covers the effect as often as it says or
 * more often. Skewed outcomes of few lots need caution. Edges: no lot has no effect; a single lot with one winner or one
 * loser has no interval. O(N).
 */
public final class LotEffect {

    private static final double ROUNDING = 1e-9;

    private LotEffect() {}

    /**
     * Somebody who drew.
     *
     * @param lot in which, any number
     * @param probability that the lot gave
     * @param won a seat
     * @param outcome as seen afterwards, in any unit
     */
    public record Drawn(int lot, double probability, boolean won, double outcome) {}

    /**
     * @param effect in the unit of the outcomes
     * @param standardError too large rather than too small; empty where it can't be known
     * @param degrees of freedom of the interval
     * @param interval empty where the standard error is
     */
    public record Estimate(
            double effect,
            OptionalDouble standardError,
            double degrees,
            Optional<Interval> interval,
            int contenders,
            int winners,
            int lots) {}

    /**
     * @param confidence as in 0.95
     * @return empty where nobody drew
     * @throws IllegalArgumentException where a lot's winners are not the share that the probability says
     */
    public static Optional<Estimate> of(Collection<Drawn> all, double confidence) {
        if (all.isEmpty()) return Optional.empty();
        var lots = lots(all);
        double effect =
                lots.stream().mapToDouble(lot -> lot.weighted(all.size())).sum();
        var variance = LotVariance.of(lots, all.size());
        return Optional.of(new Estimate(
                effect,
                variance.known() ? OptionalDouble.of(Math.sqrt(variance.sum())) : OptionalDouble.empty(),
                variance.degrees(),
                variance.known() ? Optional.of(interval(effect, variance, confidence)) : Optional.empty(),
                all.size(),
                lots.stream().mapToInt(lot -> lot.won.n).sum(),
                lots.size()));
    }

    private static Interval interval(double effect, LotVariance variance, double confidence) {
        if (variance.sum() == 0) return new Interval(effect, effect);
        double half = TDistribution.of(variance.degrees()).inverseSurvivalProbability((1 - confidence) / 2)
                * Math.sqrt(variance.sum());
        return new Interval(effect - half, effect + half);
    }

    private static List<Lot> lots(Collection<Drawn> all) {
        var lots = new LinkedHashMap<Integer, Lot>();
        for (Drawn one : all) lots.computeIfAbsent(one.lot(), key -> new Lot()).add(one);
        for (Drawn one : all) lots.computeIfPresent(one.lot(), (key, lot) -> lot.check(one.probability()));
        return List.copyOf(lots.values());
    }

    /** One lot, its winners beside its losers. */
    static final class Lot {

        final Side won = new Side();
        final Side lost = new Side();

        private void add(Drawn one) {
            (one.won() ? won : lost).add(one.outcome());
        }

        private Lot check(double probability) {
            if (won.n == 0 || lost.n == 0 || Math.abs(probability * size() - won.n) > ROUNDING * size()) {
                throw new IllegalArgumentException(won.n + " of " + size() + " won with probability " + probability);
            }
            return this;
        }

        int size() {
            return won.n + lost.n;
        }

        /** Its part of the effect on all: {@code sum W Y / p - (1 - W) Y / (1 - p)} over those in it, divided by all. */
        double weighted(int all) {
            return (won.mean - lost.mean) * size() / all;
        }

        /** Whether both sides have a spread to see. */
        boolean hasSpread() {
            return won.n > 1 && lost.n > 1;
        }
    }

    /** Mean and sum of squared deviations of one side, updated as Welford 1962 does. */
    static final class Side {

        int n;
        double mean;
        private double squares;

        private void add(double value) {
            n++;
            double step = value - mean;
            mean += step / n;
            squares += step * (value - mean);
        }

        /** Of its mean. */
        double variance() {
            return squares / (n - 1) / n;
        }
    }
}
