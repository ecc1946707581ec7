package org.hexport.journey.readiness.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.readiness.instrument.Given.everythingAt;
import static org.hexport.journey.readiness.instrument.Given.nothing;
import static org.hexport.journey.readiness.instrument.Given.quickCheckAt;
import static org.hexport.journey.readiness.instrument.ReadinessClass.C0;
import static org.hexport.journey.readiness.instrument.ReadinessClass.C1;
import static org.hexport.journey.readiness.instrument.ReadinessClass.C2;
import static org.hexport.journey.readiness.instrument.ReadinessClass.C3;
import static org.hexport.journey.readiness.instrument.ReadinessClass.C4;

import java.util.List;
import java.util.SplittableRandom;
import org.hexport.journey.readiness.Gate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BestClassTest {

    @Nested
    class OfTheQuickCheck {

        @Test
        void isReadyWhenEveryGateAskedIsMet() {
            assertThat(quickCheckAt(3).quickVerdict().best()).isEqualTo(C3);
            assertThat(quickCheckAt(3).quickVerdict().inTheWay()).isEmpty();
        }

        @Test
        void isBuildingWhenNothingIsThere() {
            assertThat(quickCheckAt(0).quickVerdict().best()).isEqualTo(C1);
            assertThat(nothing().quickVerdict().best()).isEqualTo(C1);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGISTICS")
        void oneOpenGateKeepsTheClassDown(Gate gate) {
            var verdict = quickCheckAt(4).but(gate.item(), 2).quickVerdict();

            assertThat(verdict.best()).isEqualTo(gate.isBeforeAnyExport() ? C1 : C2);
            assertThat(verdict.inTheWay()).containsExactly(gate);
        }

        @Test
        void namesOnlyTheGatesThatStandInTheWay() {
            var verdict = quickCheckAt(4).but("D8.1", 0).but("D7.3", 0).quickVerdict();

            assertThat(verdict.best()).isEqualTo(C1);
            assertThat(verdict.inTheWay()).containsExactly(Gate.LEGALITY);
        }

        @Test
        void weakItemsThatAreNoGatesKeepNothingDown() {
            var verdict = quickCheckAt(4)
                    .but("D3.2", 0)
                    .but("D5.1", 0)
                    .but("D7.2", 0)
                    .but("D10.2", 0)
                    .quickVerdict();

            assertThat(verdict.best()).isEqualTo(C3);
        }

        @Test
        void aRecordedExportIsExporting() {
            var verdict =
                    Verdict.ofQuickCheck(Instrument.CURRENT, quickCheckAt(0).answers(), true);

            assertThat(verdict.best()).isEqualTo(C4);
            assertThat(verdict.open()).hasSize(8);
        }
    }

    /** The whole instrument answered: each condition of each class at its boundary. */
    @Nested
    class AtTheBoundaries {

        @Test
        void readyFromSeventyOverall() {
            // all gates at 3 or more; eleven dimensions at 70 each: 14 of 20 points
            var given = nothing();
            seventyEach(given);

            assertThat(given.verdict().best()).isEqualTo(C3);
            assertThat(given.but("D11.1", 1).verdict().best()).isEqualTo(C2);
        }

        @Test
        void readyOnlyWithEveryDimensionAtFifty() {
            var given = everythingAt(4).dimension("D11", 2, 2, 2, 2, 2);

            assertThat(given.verdict().best()).isEqualTo(C3);
            assertThat(given.but("D11.5", 1).verdict().best()).isEqualTo(C2);
        }

        @Test
        void readyOnlyWithAllNineGates() {
            assertThat(everythingAt(4).but("D9.2", 2).verdict().best()).isEqualTo(C2);
        }

        @Test
        void indirectFromFiftyFive() {
            // every dimension at 55: 11 of 20 points, the gates among them at 3
            var given = nothing();
            fiftyFiveEach(given);

            assertThat(given.verdict().open()).noneMatch(Gate::isBeforeAnyExport);
            assertThat(given.verdict().best()).isEqualTo(C2);
            assertThat(given.but("D11.1", 1).verdict().best()).isEqualTo(C1);
        }

        @ParameterizedTest
        @EnumSource(names = {"LEGALITY", "RESPONSIBLE_PERSON", "HS_CODE", "CAPACITY", "FOB_PRICE"})
        void indirectOnlyWithTheFiveGates(Gate gate) {
            assertThat(everythingAt(4).but(gate.item(), 2).verdict().best()).isEqualTo(C1);
        }

        @Test
        void buildingFromThirtyFive() {
            // 7 of 20 points in every dimension
            var given = nothing();
            Instrument.CURRENT.byDimension().keySet().forEach(each -> given.dimension(each, 2, 2, 1, 1, 1));

            assertThat(given.verdict().best()).isEqualTo(C1);
            assertThat(given.but("D11.1", 1).verdict().best()).isEqualTo(C0);
        }

        @Test
        void buildingOnlyWithMotivationAtTwentyFive() {
            var given = everythingAt(4).dimension("D1", 1, 1, 1, 1, 1);

            assertThat(given.verdict().best()).isEqualTo(C1);
            assertThat(given.but("D1.1", 0).verdict().best()).isEqualTo(C0);
        }

        @Test
        void nothingIsNotNow() {
            assertThat(everythingAt(0).verdict().best()).isEqualTo(C0);
        }

        private void seventyEach(Given given) {
            Instrument.CURRENT.byDimension().keySet().forEach(each -> given.dimension(each, 3, 3, 3, 3, 2));
        }

        private void fiftyFiveEach(Given given) {
            Instrument.CURRENT.byDimension().keySet().forEach(each -> given.dimension(each, 3, 2, 3, 2, 1));
        }
    }

    @Nested
    class OfWhatIsNotKnown {

        @Test
        void whatDoesNotApplyDropsOut() {
            // three items of D11 drop out, the two left make 50
            var given = everythingAt(4)
                    .but("D11.1", 2)
                    .but("D11.2", 2)
                    .but("D11.3", Answer.NOT_APPLICABLE)
                    .but("D11.4", Answer.NOT_APPLICABLE)
                    .but("D11.5", Answer.NOT_APPLICABLE);

            assertThat(given.verdict().best()).isEqualTo(C3);
            assertThat(given.but("D11.2", 1).verdict().best()).isEqualTo(C2);
        }

        @Test
        void aDimensionOfWhichNothingAppliesHasNoScore() {
            var given = everythingAt(4);
            List.of(1, 2, 3, 4, 5).forEach(i -> given.but("D11." + i, Answer.NOT_APPLICABLE));

            assertThat(scores(given).of(Dimension.D11)).isEqualTo(Score.NONE);
            assertThat(given.verdict().best()).isEqualTo(C3);
        }

        @Test
        void notKnowingCountsAtItsBestInAScoreThoughItOpensAGate() {
            var given = everythingAt(0).but("D1.1", Answer.UNKNOWN);

            assertThat(scores(given).of(Dimension.D1).high()).isEqualTo(20.0);
            assertThat(scores(given).of(Dimension.D2).high()).isEqualTo(0.0);
        }

        private Scores scores(Given given) {
            return Scoring.EQUAL.scores(Sheet.of(given.answers(), false, false));
        }

        /** With more known, the best class can only get lower: tried on a thousand checks. */
        @Test
        void fillingInAnUnaskedItemNeverRaisesTheBestClass() {
            var chance = new SplittableRandom(42);
            for (int round = 0; round < 1000; round++) {
                var given = nothing();
                Instrument.CURRENT.quick().forEach(item -> given.but(item.code(), chance.nextInt(5)));
                var before = given.quickVerdict().best();
                var item = Instrument.CURRENT.items().get(chance.nextInt(55));
                if (!item.isQuick()) {
                    given.but(item.code(), chance.nextInt(5));
                }
                assertThat(given.quickVerdict().best()).isLessThanOrEqualTo(before);
            }
        }
    }
}
