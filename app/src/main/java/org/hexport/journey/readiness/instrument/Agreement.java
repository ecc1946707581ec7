package org.hexport.journey.readiness.instrument;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far two people who look at the same items say the same, beyond chance: weighted kappa with quadratic weights, so that a distance of two
 * steps counts four times as much as one.
 *
 * <p>kappa = 1 - sum of d(i,j) p(i,j) / sum of d(i,j) p(i.) p(.j), with p the shares of the pairs and d(i,j) the disagreement between values i
 * and j: Cohen (1968), Psychological Bulletin 70. With d(i,j) = (i - j)^2 it is the intraclass correlation, but for terms in 1/n: Fleiss and
 * Cohen (1973), Educational and Psychological Measurement 33. 1 is the same always, 0 what chance gives, below 0 less than that. Undefined
 * where chance leaves no room for disagreement: all said the same value. O(values^2).
 *
 * @param n pairs; several may be of one enterprise, so that they tell less than as many of different ones
 */
public record Agreement(int n, double kappa) {

    /** Below this nothing is said. */
    public static final int FEWEST = 30;

    /** From 0 to 4. */
    public static final int VALUES = Answer.USED_ABROAD.value() + 1;

    /**
     * Empty where there are too few, or it is undefined.
     *
     * @param pairs how many have the row's value from the first and the column's from the second
     */
    public static Optional<Agreement> of(long[][] pairs) {
        var counts = new double[VALUES][VALUES];
        var disagreement = new double[VALUES][VALUES];
        int n = 0;
        for (int i = 0; i < VALUES; i++) {
            for (int j = 0; j < VALUES; j++) {
                counts[i][j] = pairs[i][j];
                disagreement[i][j] = (i - j) * (i - j);
                n += Math.toIntExact(pairs[i][j]);
            }
        }
        var kappa = kappa(counts, disagreement);
        return n < FEWEST || kappa.isEmpty() ? Optional.empty() : Optional.of(new Agreement(n, kappa.getAsDouble()));
    }

    /** @param counts numbers or shares; only their ratios count */
    static OptionalDouble kappa(double[][] counts, double[][] disagreement) {
        int values = counts.length;
        var rows = new double[values];
        var columns = new double[values];
        double all = 0;
        double observed = 0;
        for (int i = 0; i < values; i++) {
            for (int j = 0; j < values; j++) {
                rows[i] += counts[i][j];
                columns[j] += counts[i][j];
                all += counts[i][j];
                observed += disagreement[i][j] * counts[i][j];
            }
        }
        double expected = 0;
        for (int i = 0; i < values; i++) {
            for (int j = 0; j < values; j++) {
                expected += disagreement[i][j] * rows[i] * columns[j];
            }
        }
        return expected > 0 ? OptionalDouble.of(1 - observed * all / expected) : OptionalDouble.empty();
    }
}
