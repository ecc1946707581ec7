package org.hexport.analytics.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The seats of one offer: who gets one for sure, and who has to draw lots.
 *
 * <p>The cut is the score of the last one who would get a seat if the highest scores took them all. Who scores more than
 * the band above the cut gets a seat, who scores more than the band below it gets none; the contenders are those between,
 * both ends included. They draw for the seats that are left, each with the same probability, seats / contenders: a tie
 * break in the sense of Abdulkadiroglu, Angrist, Narita and Pathak ("Research design meets market design", 2017), widened
 * to a band in which a difference of scores says little.
 *
 * <p>The probability is exact, not simulated: nobody contends for two seats, and whoever calls this keeps it so. Where
 * the band holds no more contenders than seats nobody has to draw. Band 0 draws among equal scores only. Ties at the cut
 * always fall into the band. O(n log n).
 *
 * @param cut the score above; 0 where there are seats for all, or none
 * @param sure who gets a seat without drawing, ascending
 * @param contenders who draw, ascending
 * @param seats that they draw for: none, or at least one and fewer than contenders
 */
public record Contest(int cut, List<Integer> sure, List<Integer> contenders, int seats) {

    public Contest {
        sure = List.copyOf(sure);
        contenders = List.copyOf(contenders);
        if (seats < 0 || seats > 0 && seats >= contenders.size() || seats == 0 && !contenders.isEmpty()) {
            throw new IllegalArgumentException(seats + " seats for " + contenders.size() + " contenders");
        }
    }

    /**
     * @param scores of everybody who could have a seat; a place in it is the name of its contender
     * @param seats to give
     * @param band in points of the score
     */
    public static Contest of(int[] scores, int seats, int band) {
        if (seats < 0 || band < 0) throw new IllegalArgumentException(seats + " seats, band " + band);
        if (seats == 0) return new Contest(0, List.of(), List.of(), 0);
        if (seats >= scores.length) return new Contest(0, places(scores, score -> true), List.of(), 0);
        var ascending = scores.clone();
        Arrays.sort(ascending);
        int cut = ascending[scores.length - seats];
        var above = places(scores, score -> (long) score > (long) cut + band);
        var within = places(scores, score -> Math.abs((long) score - cut) <= band);
        int left = seats - above.size();
        return left < within.size()
                ? new Contest(cut, above, within, left)
                : new Contest(cut, places(scores, score -> (long) score >= (long) cut - band), List.of(), 0);
    }

    private static List<Integer> places(int[] scores, IntPredicate which) {
        return IntStream.range(0, scores.length)
                .filter(place -> which.test(scores[place]))
                .boxed()
                .toList();
    }

    /** Whether anybody has to draw. */
    public boolean isDrawn() {
        return seats > 0;
    }

    /** Of each contender to get a seat; 1 where nobody has to draw. */
    public double probability() {
        return isDrawn() ? (double) seats / contenders.size() : 1;
    }

    /**
     * What drawing costs on average: by how much the contenders with the highest scores would score more than those drawn.
     *
     * @param scores as those that the contest was made of
     */
    public double expectedCost(int[] scores) {
        var ascending =
                contenders.stream().mapToInt(place -> scores[place]).sorted().toArray();
        long best = IntStream.range(ascending.length - seats, ascending.length)
                .mapToLong(place -> ascending[place])
                .sum();
        return best - probability() * Arrays.stream(ascending).asLongStream().sum();
    }
}
