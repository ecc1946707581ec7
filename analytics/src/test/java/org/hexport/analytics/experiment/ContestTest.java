package org.hexport.analytics.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContestTest {

    @Test
    void thoseWithinTheBandOfTheCutDrawForTheSeatsThatAreLeft() {
        int[] scores = {90, 71, 66, 70, 60, 75, 64};

        var contest = Contest.of(scores, 3, 5);

        assertThat(contest.cut()).isEqualTo(71);
        assertThat(contest.sure()).containsExactly(0);
        assertThat(contest.contenders()).containsExactly(1, 2, 3, 5);
        assertThat(contest.seats()).isEqualTo(2);
        assertThat(contest.probability()).isEqualTo(0.5);
        assertThat(contest.expectedCost(scores)).isCloseTo(75 + 71 - 0.5 * (71 + 66 + 70 + 75), within(1e-12));
    }

    @Test
    void nobodyDrawsWhereTheBandHoldsOnlyWhoGetsASeat() {
        var contest = Contest.of(new int[] {90, 80, 60}, 2, 5);

        assertThat(contest.isDrawn()).isFalse();
        assertThat(contest.sure()).containsExactly(0, 1);
        assertThat(contest.probability()).isEqualTo(1);
        assertThat(contest.expectedCost(new int[] {90, 80, 60})).isZero();
    }

    @Test
    void bandZeroDrawsAmongEqualsOnly() {
        var contest = Contest.of(new int[] {50, 70, 50, 49}, 2, 0);

        assertThat(contest.sure()).containsExactly(1);
        assertThat(contest.contenders()).containsExactly(0, 2);
    }

    @Test
    void seatsForAllOrNoneNeedNoLot() {
        assertThat(Contest.of(new int[] {5, 3}, 2, 10).sure()).containsExactly(0, 1);
        assertThat(Contest.of(new int[] {5, 3}, 7, 10).sure()).containsExactly(0, 1);
        assertThat(Contest.of(new int[] {5, 3}, 0, 10).sure()).isEmpty();
        assertThat(Contest.of(new int[0], 3, 10).sure()).isEmpty();
    }

    @Test
    void everySeatIsGivenAndNobodyScoresMuchMoreThanWhoGetsOne() {
        for (long seed = 0; seed < 500; seed++) {
            var chance = new SplittableRandom(seed);
            int[] scores = chance.ints(chance.nextInt(1, 30), 0, 101).toArray();
            int seats = chance.nextInt(0, 12);
            int band = chance.nextInt(0, 20);

            var contest = Contest.of(scores, seats, band);

            assertThat(contest.sure().size() + contest.seats()).isEqualTo(Math.min(seats, scores.length));
            int worst = contest.contenders().stream()
                    .mapToInt(place -> scores[place])
                    .min()
                    .orElse(101);
            int best = contest.contenders().stream()
                    .mapToInt(place -> scores[place])
                    .max()
                    .orElse(0);
            if (contest.isDrawn()) assertThat(best - worst).isLessThanOrEqualTo(2 * band);
            for (int place = 0; place < scores.length; place++) {
                if (scores[place] > contest.cut() + band && seats > 0) {
                    assertThat(contest.sure()).contains(place);
                }
            }
        }
    }

    @Test
    void refusesWhatNobodyCouldDraw() {
        assertThatThrownBy(() -> Contest.of(new int[] {1}, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Contest(0, List.of(), List.of(1, 2), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
