package org.hexport.analytics.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexport.analytics.experiment.LotEffect.Drawn;
import org.junit.jupiter.api.Test;

class LotEffectTest {

    /** Two lots with two winners and two losers each and one more pair of small ones: every possible draw of them all. */
    private static final int[] SIZES = {5, 4, 3, 2};

    private static final int[] SEATS = {2, 2, 1, 1};

    @Test
    void aLotOfTwoGroupsIsTheDifferenceOfMeansWithWelchsInterval() {
        var estimate = LotEffect.of(
                        List.of(
                                new Drawn(7, 0.5, true, 12),
                                new Drawn(7, 0.5, true, 10),
                                new Drawn(7, 0.5, true, 14),
                                new Drawn(7, 0.5, false, 9),
                                new Drawn(7, 0.5, false, 3),
                                new Drawn(7, 0.5, false, 6)),
                        0.95)
                .orElseThrow();

        assertThat(estimate.effect()).isCloseTo(6, within(1e-12));
        assertThat(estimate.standardError().orElseThrow()).isCloseTo(Math.sqrt(4 / 3.0 + 9 / 3.0), within(1e-12));
        assertThat(estimate.degrees()).isCloseTo(3.4845, within(0.0001));
        assertThat(estimate.winners()).isEqualTo(3);
    }

    /** Horvitz and Thompson's form and the mean of the lots' differences are one number. */
    @Test
    void weighsEachOutcomeByTheInverseOfItsProbability() {
        var drawn = world(0, 0).getFirst();
        double sum = drawn.stream()
                .mapToDouble(
                        one -> one.won() ? one.outcome() / one.probability() : -one.outcome() / (1 - one.probability()))
                .sum();

        assertThat(LotEffect.of(drawn, 0.95).orElseThrow().effect()).isCloseTo(sum / drawn.size(), within(1e-9));
    }

    /** Over every possible draw the estimate is right on average, and so is its variance where the effect is the same for all. */
    @Test
    void isUnbiasedOverEveryPossibleDraw() {
        var draws = world(3, 0);
        var estimates = draws.stream()
                .map(draw -> LotEffect.of(draw, 0.95).orElseThrow())
                .toList();
        double mean = estimates.stream()
                .mapToDouble(LotEffect.Estimate::effect)
                .average()
                .orElseThrow();
        double variance = estimates.stream()
                .mapToDouble(one -> (one.effect() - mean) * (one.effect() - mean))
                .average()
                .orElseThrow();
        double said = estimates.stream()
                .mapToDouble(one -> one.standardError().orElseThrow())
                .map(error -> error * error)
                .average()
                .orElseThrow();

        assertThat(draws).hasSize(10 * 6 * 3 * 2);
        assertThat(mean).isCloseTo(3, within(1e-9));
        assertThat(said).isGreaterThanOrEqualTo(variance - 1e-9).isLessThan(variance * 1.05);
    }

    @Test
    void saysNoLessThanTheTrueVarianceWhereTheEffectDiffers() {
        var draws = world(3, 2.5);
        var effects = draws.stream()
                .mapToDouble(draw -> LotEffect.of(draw, 0.95).orElseThrow().effect())
                .toArray();
        double mean = Arrays.stream(effects).average().orElseThrow();
        double variance = Arrays.stream(effects)
                .map(effect -> (effect - mean) * (effect - mean))
                .average()
                .orElseThrow();
        double said = draws.stream()
                .mapToDouble(draw ->
                        LotEffect.of(draw, 0.95).orElseThrow().standardError().orElseThrow())
                .map(error -> error * error)
                .average()
                .orElseThrow();

        assertThat(said).isGreaterThan(variance);
    }

    @Test
    void aSingleLotWithOneWinnerHasAnEffectButNoInterval() {
        var estimate = LotEffect.of(
                        List.of(
                                new Drawn(1, 1 / 3.0, true, 10),
                                new Drawn(1, 1 / 3.0, false, 4),
                                new Drawn(1, 1 / 3.0, false, 2)),
                        0.95)
                .orElseThrow();

        assertThat(estimate.effect()).isCloseTo(7, within(1e-12));
        assertThat(estimate.standardError()).isEmpty();
        assertThat(estimate.interval()).isEmpty();
    }

    @Test
    void equalOutcomesHaveAPointForAnInterval() {
        var estimate = LotEffect.of(
                        List.of(
                                new Drawn(1, 0.5, true, 5),
                                new Drawn(1, 0.5, true, 5),
                                new Drawn(1, 0.5, false, 5),
                                new Drawn(1, 0.5, false, 5)),
                        0.95)
                .orElseThrow();

        assertThat(estimate.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.lower()).isZero();
            assertThat(interval.upper()).isZero();
        });
    }

    @Test
    void refusesAProbabilityThatTheDrawDoesNotShow() {
        assertThat(LotEffect.of(List.of(), 0.95)).isEmpty();
        assertThatThrownBy(() -> LotEffect.of(List.of(new Drawn(1, 0.4, true, 1), new Drawn(1, 0.4, false, 2)), 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 of 2 won with probability 0.4");
        assertThatThrownBy(() -> LotEffect.of(List.of(new Drawn(1, 1, true, 1)), 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every draw of a small world whose outcomes without a seat are fixed; the effect is the same for all, or grows along each lot. */
    private static List<List<Drawn>> world(double effect, double slope) {
        var draws = List.<List<Drawn>>of(List.of());
        for (int lot = 0; lot < SIZES.length; lot++) {
            var longer = new ArrayList<List<Drawn>>();
            for (var before : draws) {
                for (int winners : subsets(SIZES[lot], SEATS[lot])) {
                    var draw = new ArrayList<>(before);
                    for (int i = 0; i < SIZES[lot]; i++) {
                        boolean won = (winners >> i & 1) == 1;
                        double without = 10 * lot + (i * i * 7 + lot * 3) % 11;
                        draw.add(new Drawn(
                                lot,
                                (double) SEATS[lot] / SIZES[lot],
                                won,
                                won ? without + effect + slope * (i - (SIZES[lot] - 1) / 2.0) : without));
                    }
                    longer.add(draw);
                }
            }
            draws = longer;
        }
        return draws;
    }

    private static List<Integer> subsets(int of, int size) {
        var subsets = new ArrayList<Integer>();
        for (int set = 0; set < 1 << of; set++) if (Integer.bitCount(set) == size) subsets.add(set);
        return subsets;
    }
}
