package org.hexport.journey.readiness.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The first four rules of the scoring: dimensions, and their weighted means. A mean has no score where one of its dimensions has none; its
 * bounds are over those of which something applies.
 *
 * @param dimensions in their order
 * @param organisation of the six that are answered once for the enterprise
 * @param product of the five that are answered for a product and market
 */
public record Scores(List<Score> dimensions, Score organisation, Score product, Score overall) {

    private static final List<Dimension> ALL = List.of(Dimension.values());

    public Scores {
        dimensions = List.copyOf(dimensions);
    }

    static Scores of(Sheet sheet, double[] weights) {
        var dimensions = new ArrayList<Score>(ALL.size());
        for (var dimension : ALL) {
            dimensions.add(sheet.score(dimension));
        }
        return new Scores(
                dimensions,
                over(dimensions, weights, Dimension::isOfTheOrganisation),
                over(dimensions, weights, dimension -> !dimension.isOfTheOrganisation()),
                over(dimensions, weights, dimension -> true));
    }

    public Score of(Dimension dimension) {
        return dimensions.get(dimension.ordinal());
    }

    /** Of the dimensions of one pillar, for the grid of the ITC. */
    public Score of(Dimension.Pillar pillar, Weights weights) {
        return over(dimensions, weights.values(), dimension -> dimension.pillar() == pillar);
    }

    /** The scores of the dimensions, or one of their bounds; NaN where there is none. */
    double[] each(Function<Score, @Nullable Double> part) {
        var values = new double[ALL.size()];
        for (int i = 0; i < values.length; i++) {
            var value = part.apply(dimensions.get(i));
            values[i] = value == null ? Double.NaN : value;
        }
        return values;
    }

    /** The weighted mean of those that there are; NaN where there is none. */
    static double mean(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                sum += weights[i] * values[i];
                weight += weights[i];
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }

    private static Score over(List<Score> dimensions, double[] weights, Predicate<Dimension> which) {
        var chosen = new double[ALL.size()];
        boolean whole = true;
        for (var dimension : ALL) {
            boolean in = which.test(dimension);
            chosen[dimension.ordinal()] = in ? weights[dimension.ordinal()] : 0;
            whole &= !in || dimensions.get(dimension.ordinal()).score() != null;
        }
        return new Score(
                whole ? mean(dimensions, chosen, Score::score) : null,
                mean(dimensions, chosen, Score::low),
                mean(dimensions, chosen, Score::high));
    }

    private static @Nullable Double mean(
            List<Score> dimensions, double[] weights, Function<Score, @Nullable Double> part) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < weights.length; i++) {
            var value = part.apply(dimensions.get(i));
            if (value != null) {
                sum += weights[i] * value;
                weight += weights[i];
            }
        }
        return weight > 0 ? sum / weight : null;
    }
}
