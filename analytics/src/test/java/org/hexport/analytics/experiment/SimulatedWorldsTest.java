package org.hexport.analytics.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hexport.analytics.experiment.LotEffect.Drawn;
import org.junit.jupiter.api.Test;

/**
 * A thousand worlds in which the effect of a seat is known because we made it.
 *
 * <p>World w is made from seed w and drawn from seed w + 1,000,000, for w from 1 to 1,000: none is left out, none was
 * looked for. Each has 40 offers with 1 to 8 seats, 6 to 30 needs each, whole scores from 40 to 95 and a band of 5, so most
 * lots are small and many have a single winner. Without a seat an outcome grows with the score, differs between offers, and
 * has a skewed noise; a seat adds 4, for some more and for some less. Truth is the mean of what a seat would add over those
 * who drew in that world. So it can go wrong: whoever compares all with a seat to all without is wrong in most worlds.
 */
class SimulatedWorldsTest {

    private static final int WORLDS = 1000;
    private static final int OFFERS = 40;
    private static final int BAND = 5;
    private static final double EFFECT = 4;

    @Test
    void theIntervalCoversTheKnownEffectAsOftenAsItSays() {
        var worlds = IntStream.rangeClosed(1, WORLDS)
                .mapToObj(seed -> new World(seed, 1.5))
                .toList();

        assertThat(worlds.stream().filter(World::isCovered).count()).isBetween(930L, 970L);
        assertThat(worlds.stream().filter(World::isFoundByComparingAll).count()).isLessThan(300);
        double bias = worlds.stream().mapToDouble(World::error).average().orElseThrow();
        double spread = Math.sqrt(worlds.stream()
                .mapToDouble(World::error)
                .map(error -> error * error)
                .average()
                .orElseThrow());
        assertThat(Math.abs(bias)).isLessThan(3 * spread / Math.sqrt(WORLDS));
    }

    @Test
    void itCoversNoEffectToo() {
        assertThat(IntStream.rangeClosed(1, WORLDS)
                        .filter(seed -> new World(seed, 0).isCovered())
                        .count())
                .isBetween(930L, 970L);
    }

    /** With a spread of 0 a seat adds nothing to anybody. */
    private static final class World {

        private final List<Drawn> drawn = new ArrayList<>();
        private final List<Drawn> everybody = new ArrayList<>();
        private final LotEffect.Estimate estimate;
        private final double truth;

        World(long seed, double spread) {
            var chance = new SplittableRandom(seed);
            var scores = new ArrayList<int[]>();
            var contests = new ArrayList<Contest>();
            for (int offer = 0; offer < OFFERS; offer++) {
                int[] score = chance.ints(chance.nextInt(6, 31), 40, 96).toArray();
                scores.add(score);
                contests.add(Contest.of(score, chance.nextInt(1, 9), BAND));
            }
            var tickets = Lottery.draw(seed + 1_000_000, contests);
            double added = 0;
            int next = 0;
            for (int offer = 0; offer < OFFERS; offer++) {
                var contest = contests.get(offer);
                double place = 8 * chance.nextGaussian();
                for (int i = 0; i < scores.get(offer).length; i++) {
                    double without = place + 0.5 * scores.get(offer)[i] + 6 * Math.exp(0.5 * chance.nextGaussian());
                    double gain = spread == 0 ? 0 : EFFECT + spread * chance.nextGaussian();
                    boolean draws = contest.contenders().contains(i);
                    boolean seat =
                            draws ? tickets.get(next++).wins() : contest.sure().contains(i);
                    var one = new Drawn(offer, contest.probability(), seat, seat ? without + gain : without);
                    everybody.add(one);
                    if (draws) {
                        drawn.add(one);
                        added += gain;
                    }
                }
            }
            estimate = LotEffect.of(drawn, 0.95).orElseThrow();
            truth = added / drawn.size();
        }

        boolean isCovered() {
            var interval = estimate.interval().orElseThrow();
            return interval.lower() <= truth && truth <= interval.upper();
        }

        double error() {
            return estimate.effect() - truth;
        }

        /** Within two standard errors, as who knows nothing of lots would compare. */
        boolean isFoundByComparingAll() {
            double difference = mean(true) - mean(false);
            return Math.abs(difference - truth) < 1.96 * Math.sqrt(variance(true) + variance(false));
        }

        private double mean(boolean seat) {
            return everybody.stream()
                    .filter(one -> one.won() == seat)
                    .mapToDouble(Drawn::outcome)
                    .average()
                    .orElseThrow();
        }

        private double variance(boolean seat) {
            double mean = mean(seat);
            var squares = everybody.stream()
                    .filter(one -> one.won() == seat)
                    .mapToDouble(one -> (one.outcome() - mean) * (one.outcome() - mean))
                    .summaryStatistics();
            return squares.getAverage() / (squares.getCount() - 1);
        }
    }
}
