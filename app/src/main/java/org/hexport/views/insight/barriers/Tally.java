package org.hexport.views.insight.barriers;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hexport.analytics.intervals.Interval;
import org.hexport.analytics.intervals.MeanInterval;
import org.hexport.analytics.intervals.WilsonInterval;

/**
 * What enterprises answered about one barrier. Those to whom it is not relevant are not counted; a lift counts as 0 once its owner confirmed
 * it alone, before that the barrier counts as it was stated.
 *
 * @param asked how many said how far it is in their way
 * @param affected how many of them said 3 or 4
 * @param unmet how many of these have no open offer in their district that lifts it
 * @param sum of the severities, from 0 to 4
 * @param squares the sum of their squares
 */
public record Tally(long asked, long affected, long unmet, long sum, long squares) {

    private static final double CONFIDENCE = 0.95;
    private static final double HEAVIEST = 4;

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                asked + other.asked,
                affected + other.affected,
                unmet + other.unmet,
                sum + other.sum,
                squares + other.squares);
    }

    /** Share of those asked who are affected; 0 where nobody was asked. */
    public double prevalence() {
        return asked == 0 ? 0 : (double) affected / asked;
    }

    public Interval prevalenceInterval() {
        return asked == 0 ? new Interval(0, 1) : WilsonInterval.of(affected, asked, CONFIDENCE);
    }

    public double mean() {
        return asked == 0 ? 0 : (double) sum / asked;
    }

    /** Empty for a single answer. */
    public Optional<Interval> meanInterval() {
        return MeanInterval.of(asked, sum, squares, CONFIDENCE).map(interval -> interval.within(0, HEAVIEST));
    }

    /** Share of the affected whom no open offer reaches; empty where nobody is affected. */
    public OptionalDouble unmetShare() {
        return affected == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) unmet / affected);
    }

    /** Prevalence times unmet share: the share of those asked who are affected and whom no open offer reaches. */
    public double priority() {
        return asked == 0 ? 0 : (double) unmet / asked;
    }
}
