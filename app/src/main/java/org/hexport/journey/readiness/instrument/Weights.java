package org.hexport.journey.readiness.instrument;

import java.util.Collections;
import java.util.List;

/**
 * How much each dimension counts in a mean. Equal unless a programme sets its own: no instrument publishes validated universal weights.
 *
 * @param version by which results say what they were weighed with
 * @param byDimension in the order of the dimensions, none negative; only their ratios count
 */
public record Weights(String version, List<Double> byDimension) {

    public static final Weights EQUAL = new Weights("equal", Collections.nCopies(Dimension.values().length, 1.0));

    public Weights {
        byDimension = List.copyOf(byDimension);
        if (byDimension.size() != Dimension.values().length) {
            throw new IllegalArgumentException("a weight for each of the eleven dimensions");
        }
        if (byDimension.stream().anyMatch(weight -> !(weight >= 0 && Double.isFinite(weight)))
                || byDimension.stream().noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("weights are not negative, and one at least is positive");
        }
    }

    public double of(Dimension dimension) {
        return byDimension.get(dimension.ordinal());
    }

    double[] values() {
        return byDimension.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
