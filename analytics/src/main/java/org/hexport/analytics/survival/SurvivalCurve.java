package org.hexport.analytics.survival;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hexport.analytics.intervals.Interval;

/**
 * The share that is still waiting after each time; it falls at its steps and stays level between them.
 *
 * <p>The median is where a level line at one half meets the curve, its interval where the line meets the limits of the
 * curve (Brookmeyer and Crowley, "A confidence interval for the median survival time", 1982). Where a curve runs level
 * exactly at one half, the middle of that stretch is taken, as R's {@code survival} and SAS do.
 *
 * @param n observed
 * @param lastSeen the latest time of all, event or not
 * @param steps where something happened, in order of time
 */
public record SurvivalCurve(int n, double lastSeen, List<Step> steps) {

    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-9;

    public SurvivalCurve {
        steps = List.copyOf(steps);
    }

    /**
     * @param atRisk seen up to this time
     * @param events at this time
     * @param survival after it
     * @param greenwood Greenwood's sum up to it; infinite where nobody was left
     */
    public record Step(double time, int atRisk, int events, double survival, double greenwood) {

        /** Greenwood's variance of the survival; not a number where nobody was left. */
        public double variance() {
            return survival * survival * greenwood;
        }

        /** Empty where nobody was left. */
        public Optional<Interval> interval(Scale scale, double confidence) {
            if (survival == 0) return Optional.empty();
            double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
            return Optional.of(scale.interval(survival, z * Math.sqrt(greenwood)));
        }
    }

    /** On which scale an interval is symmetric. */
    public enum Scale {
        /** {@code S exp(+-h)}, cut at 1, with {@code h = z sqrt(greenwood)}: what R prints when nothing is said. */
        LOG {
            @Override
            Interval interval(double survival, double half) {
                return new Interval(survival * Math.exp(-half), Math.min(1, survival * Math.exp(half)));
            }
        },
        /** {@code S^exp(+-h / ln S)}: never leaves 0 to 1, and better for few (Borgan and Liestoel 1990); SAS and Stata print it. */
        LOG_LOG {
            @Override
            Interval interval(double survival, double half) {
                double power = Math.exp(half / -Math.log(survival));
                return new Interval(Math.pow(survival, power), Math.pow(survival, 1 / power));
            }
        };

        abstract Interval interval(double survival, double half);
    }

    /**
     * @param median empty where more than half are still waiting at the end
     * @param lower where its interval begins; empty where that isn't reached either
     * @param upper where it ends; empty where no end was seen
     */
    public record Median(OptionalDouble median, OptionalDouble lower, OptionalDouble upper) {}

    public int events() {
        return steps.stream().mapToInt(Step::events).sum();
    }

    /** Seen waiting, and no further. */
    public int censored() {
        return n - events();
    }

    /** The share still waiting right after the time; beyond {@link #lastSeen()} nothing is known, and the last share is given. */
    public double at(double time) {
        double survival = 1;
        for (Step step : steps) {
            if (step.time() > time) break;
            survival = step.survival();
        }
        return survival;
    }

    /** @param confidence as in 0.95 */
    public Median median(Scale scale, double confidence) {
        return new Median(
                half(Step::survival),
                half(step ->
                        step.interval(scale, confidence).map(Interval::lower).orElse(Double.NaN)),
                half(step ->
                        step.interval(scale, confidence).map(Interval::upper).orElse(Double.NaN)));
    }

    /** Where a line that falls at the steps first reaches one half. */
    private OptionalDouble half(ToDoubleFunction<Step> line) {
        for (int i = 0; i < steps.size(); i++) {
            double share = line.applyAsDouble(steps.get(i));
            if (share < HALF - ROUNDING) return OptionalDouble.of(steps.get(i).time());
            if (share < HALF + ROUNDING) return OptionalDouble.of((steps.get(i).time() + endOfLevel(i, line)) / 2);
        }
        return OptionalDouble.empty();
    }

    private double endOfLevel(int i, ToDoubleFunction<Step> line) {
        double share = line.applyAsDouble(steps.get(i));
        for (int next = i + 1; next < steps.size(); next++) {
            if (!(Math.abs(line.applyAsDouble(steps.get(next)) - share) <= ROUNDING))
                return steps.get(next).time();
        }
        return lastSeen;
    }
}
