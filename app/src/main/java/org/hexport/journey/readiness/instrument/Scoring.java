package org.hexport.journey.readiness.instrument;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of the scoring, from a sheet to what it comes to. The same sheet and weights always come to the same. */
public final class Scoring {

    public static final Scoring EQUAL = new Scoring(Weights.EQUAL);

    private static final int DRAWS = 1000;
    private static final long SEED = 42;
    private static final double LEAST_FACTOR = 0.75;
    private static final double MOST_FACTOR = 1.25;

    private final Weights weights;
    private final double[] values;

    /** Made once: every sheet meets the same thousand draws. */
    private double @Nullable [][] draws;

    public Scoring(Weights weights) {
        this.weights = weights;
        this.values = weights.values();
    }

    /**
     * The class, or the two between which it lies.
     *
     * @param low with all that is not known at its worst
     * @param high with all that is not known at its best
     */
    public record Standing(ReadinessClass low, ReadinessClass high) {

        public boolean isCertain() {
            return low == high;
        }
    }

    public Weights weights() {
        return weights;
    }

    public Scores scores(Sheet sheet) {
        return Scores.of(sheet, values);
    }

    /** Where all eleven dimensions have a score, by the scores; else by the bounds. */
    public Standing standing(Sheet sheet) {
        return standing(sheet, scores(sheet));
    }

    /** @param scores of the same sheet, reckoned already */
    public Standing standing(Sheet sheet, Scores scores) {
        return standing(parts(sheet, scores), values);
    }

    /**
     * The share of a thousand draws in which the class stays, each weight multiplied by a uniform factor from 0.75 to 1.25 and all
     * renormalised; null where there is no class.
     */
    public @Nullable Double stability(Sheet sheet) {
        var parts = parts(sheet, scores(sheet));
        var standing = standing(parts, values);
        if (!standing.isCertain()) {
            return null;
        }
        int same = 0;
        for (var drawn : draws()) {
            if (standing(parts, drawn).equals(standing)) {
                same++;
            }
        }
        return (double) same / DRAWS;
    }

    private record Part(double[] values, ClassRule rule) {

        static Part of(Sheet sheet, Scores scores, Function<Score, @Nullable Double> which) {
            var values = scores.each(which);
            return new Part(values, ClassRule.of(sheet, values));
        }

        ReadinessClass at(double[] weights) {
            return rule.at(Scores.mean(values, weights));
        }
    }

    private static List<Part> parts(Sheet sheet, Scores scores) {
        return scores.overall().score() != null
                ? List.of(Part.of(sheet, scores, Score::score))
                : List.of(Part.of(sheet, scores, Score::low), Part.of(sheet, scores, Score::high));
    }

    private static Standing standing(List<Part> parts, double[] weights) {
        return new Standing(parts.getFirst().at(weights), parts.getLast().at(weights));
    }

    /**
     * The items that would decide where the class is open: those of which one answer alone would raise the worst case or lower the best,
     * else everything that is not known. In the order of the instrument.
     */
    public List<String> deciding(Sheet sheet) {
        var standing = standing(sheet);
        if (standing.isCertain()) {
            return List.of();
        }
        var missing = sheet.missing();
        var alone = missing.stream()
                .filter(item -> !standing(sheet.with(item, Answer.USED_ABROAD))
                                .low()
                                .equals(standing.low())
                        || !standing(sheet.with(item, Answer.NEVER)).high().equals(standing.high()))
                .toList();
        return alone.isEmpty() ? missing : alone;
    }

    private synchronized double[][] draws() {
        if (draws == null) {
            var chance = new SplittableRandom(SEED);
            var drawn = new double[DRAWS][values.length];
            for (var draw : drawn) {
                for (int i = 0; i < draw.length; i++) {
                    draw[i] = values[i] * chance.nextDouble(LEAST_FACTOR, MOST_FACTOR);
                }
            }
            draws = drawn;
        }
        return draws;
    }
}
