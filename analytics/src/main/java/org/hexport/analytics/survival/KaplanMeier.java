package org.hexport.analytics.survival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexport.analytics.survival.SurvivalCurve.Step;

/**
 * How many are still waiting after a time, where some were only seen waiting.
 *
 * <p>{@code S(t) = prod over event times t_i <= t of (1 - d_i / n_i)}, with d_i events at t_i among the n_i that were seen
 * up to t_i (Kaplan and Meier, "Nonparametric estimation from incomplete observations", 1958, equation 2b); beside it
 * Greenwood's sum {@code sum d_i / (n_i (n_i - d_i))} ("The natural duration of cancer", 1926), from which variance and
 * intervals follow ({@link SurvivalCurve}).
 *
 * <p>Assumes that who is censored at a time is no more and no less likely to have the event soon than who is still seen:
 * requests withdrawn because nobody answered would break that. Where an event and a censoring fall on the same time, the
 * event came first. Times in any unit, 0 allowed; the order of the observations makes no difference.
 *
 * <p>Edges: nobody, or no event, give a curve without a step, which stays at 1; after an event that leaves nobody the
 * curve is 0 and its variance is not defined. O(n log n).
 */
public final class KaplanMeier {

    private KaplanMeier() {}

    /**
     * Somebody seen until a time.
     *
     * @param time 0 or later
     * @param event whether it happened then; if not, nothing is known of what came after
     */
    public record Observation(double time, boolean event) {

        public Observation {
            if (!(time >= 0) || Double.isInfinite(time)) throw new IllegalArgumentException("not a time: " + time);
        }
    }

    public static SurvivalCurve of(List<Observation> observations) {
        var ordered = observations.stream()
                .sorted(Comparator.comparingDouble(Observation::time))
                .toList();
        var steps = new ArrayList<Step>();
        int n = ordered.size();
        double survival = 1;
        double greenwood = 0;
        for (int i = 0, next; i < n; i = next) {
            double time = ordered.get(i).time();
            int events = 0;
            for (next = i; next < n && ordered.get(next).time() == time; next++) {
                if (ordered.get(next).event()) events++;
            }
            if (events > 0) {
                int atRisk = n - i;
                survival *= (double) (atRisk - events) / atRisk;
                greenwood += (double) events / ((double) atRisk * (atRisk - events));
                steps.add(new Step(time, atRisk, events, survival, greenwood));
            }
        }
        return new SurvivalCurve(n, n == 0 ? 0 : ordered.getLast().time(), steps);
    }

    /**
     * As {@link #of(List)}, of two lists that go side by side.
     *
     * @throws IllegalArgumentException where they differ in length, or a time is no time
     */
    public static SurvivalCurve of(double[] times, boolean[] events) {
        if (times.length != events.length) {
            throw new IllegalArgumentException(times.length + " times, " + events.length + " events");
        }
        var observations = new ArrayList<Observation>(times.length);
        for (int i = 0; i < times.length; i++) observations.add(new Observation(times[i], events[i]));
        return of(observations);
    }
}
