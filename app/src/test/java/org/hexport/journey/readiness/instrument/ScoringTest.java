package org.hexport.journey.readiness.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.hexport.journey.readiness.instrument.Given.everythingAt;
import static org.hexport.journey.readiness.instrument.Given.nothing;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hexport.journey.readiness.Gate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTest {

    @Nested
    class OfADimension {

        @Test
        void isTheMeanOfTheAnswersTimesTwentyFive() {
            assertThat(score(nothing().dimension("D1", 4, 3, 2, 1, 0))).isEqualTo(new Score(50.0, 50.0, 50.0));
        }

        @Test
        void hasAScoreFromThreeAnswersOn() {
            assertThat(score(nothing().dimension("D1", 4, 2, 3))).isEqualTo(new Score(75.0, 45.0, 85.0));
            assertThat(score(nothing().dimension("D1", 4, 2))).isEqualTo(new Score(null, 30.0, 90.0));
            assertThat(score(nothing())).isEqualTo(new Score(null, 0.0, 100.0));
        }

        @Test
        void dontKnowIsLikeEmpty() {
            var given = nothing().dimension("D1", 4, 2, 3).but("D1.4", Answer.UNKNOWN);

            assertThat(score(given)).isEqualTo(new Score(75.0, 45.0, 85.0));
        }

        @Test
        void whatDoesNotApplyDropsOut() {
            var given = nothing().dimension("D1", 4, 2, 3).but("D1.4", Answer.NOT_APPLICABLE);

            assertThat(score(given)).isEqualTo(new Score(75.0, 56.25, 81.25));
            assertThat(score(given.but("D1.5", Answer.NOT_APPLICABLE))).isEqualTo(new Score(75.0, 75.0, 75.0));
        }

        @Test
        void twoAnswersWhereTheRestDoesNotApplyAreCertainAndNoScore() {
            var given = notApplying("D1", nothing().dimension("D1", 4, 2), 3, 4, 5);

            assertThat(score(given)).isEqualTo(new Score(null, 75.0, 75.0));
        }

        @Test
        void hasNeitherBoundWhereNothingApplies() {
            assertThat(score(notApplying("D1", nothing(), 1, 2, 3, 4, 5))).isEqualTo(new Score(null, null, null));
        }

        private Score score(Given given) {
            return given.scores().of(Dimension.D1);
        }
    }

    @Nested
    class OfTheAxes {

        @Test
        void theOrganisationIsSixDimensionsAndTheProductFive() {
            var given = everythingAt(0);
            Stream.of("D1", "D2", "D7", "D8", "D10", "D11").forEach(each -> given.dimension(each, 4, 4, 4, 4, 4));

            assertThat(given.scores().organisation()).isEqualTo(new Score(100.0, 100.0, 100.0));
            assertThat(given.scores().product()).isEqualTo(new Score(0.0, 0.0, 0.0));
            assertThat(given.scores().overall().score()).isEqualTo(600.0 / 11, within(1e-12));
        }

        @Test
        void haveNoScoreWhereOneDimensionHasNone() {
            var given = everythingAt(2).but("D5.1", Answer.UNKNOWN).but("D5.2", Answer.UNKNOWN);
            assertThat(given.scores().product().score()).isEqualTo(50.0);

            var scores = given.but("D5.3", Answer.UNKNOWN).scores();
            assertThat(scores.product()).isEqualTo(new Score(null, 44.0, 56.0));
            assertThat(scores.organisation().score()).isEqualTo(50.0);
            assertThat(scores.overall().score()).isNull();
        }

        @Test
        void haveTheirBoundsOverWhatApplies() {
            var given = notApplying("D11", everythingAt(2), 1, 2, 3, 4, 5);

            assertThat(given.scores().organisation()).isEqualTo(new Score(null, 50.0, 50.0));
        }

        @Test
        void haveNoBoundWhereNothingApplies() {
            var given = nothing();
            Stream.of("D3", "D4", "D5", "D6", "D9").forEach(each -> notApplying(each, given, 1, 2, 3, 4, 5));

            assertThat(given.scores().product()).isEqualTo(new Score(null, null, null));
        }

        @Test
        void followTheWeights() {
            var weights = new Weights("trial", List.of(3.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0));
            var given = everythingAt(0).dimension("D1", 4, 4, 4, 4, 4).dimension("D2", 4, 4, 4, 4, 4);

            var scores = new Scoring(weights).scores(given.sheet());
            assertThat(scores.organisation().score()).isEqualTo(75.0);
            assertThat(scores.overall().score()).isEqualTo(300.0 / 9, within(1e-12));
        }

        @Test
        void haveThePillarsOfTheGrid() {
            var given = everythingAt(1);
            Stream.of("D3", "D4", "D8", "D9").forEach(each -> given.dimension(each, 3, 3, 3, 3, 3));
            Stream.of("D5", "D6", "D10").forEach(each -> given.dimension(each, 2, 2, 2, 2, 2));

            assertThat(pillar(given, Dimension.Pillar.COMPETE)).isEqualTo(75.0);
            assertThat(pillar(given, Dimension.Pillar.CONNECT)).isEqualTo(50.0);
            assertThat(pillar(given, Dimension.Pillar.CHANGE)).isEqualTo(25.0);
        }

        private Double pillar(Given given, Dimension.Pillar pillar) {
            return given.scores().of(pillar, Weights.EQUAL).score();
        }

        @Test
        void nobodyWeighsWithLessThanNothing() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Weights("x", Collections.nCopies(11, 0.0)));
            assertThatIllegalArgumentException().isThrownBy(() -> new Weights("x", Collections.nCopies(11, -1.0)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Weights("x", Collections.nCopies(11, Double.NaN)));
            assertThatIllegalArgumentException().isThrownBy(() -> new Weights("x", Collections.nCopies(10, 1.0)));
        }
    }

    @Nested
    class OfTheGates {

        @ParameterizedTest
        @EnumSource
        void areMetAtThree(Gate gate) {
            var item = GateRule.item(gate);

            assertThat(everythingAt(2).but(item, 3).sheet().met()).containsExactly(gate);
            assertThat(everythingAt(3).but(item, 2).sheet().unmet()).containsExactly(gate);
            assertThat(everythingAt(3).but(item, Answer.UNKNOWN).sheet().unmet())
                    .containsExactly(gate);
            assertThat(everythingAt(3).without(item).sheet().unmet()).containsExactly(gate);
        }

        @ParameterizedTest
        @EnumSource
        void onlyCertificatesAreMetWhereTheyDoNotApply(Gate gate) {
            var sheet = everythingAt(3)
                    .but(GateRule.item(gate), Answer.NOT_APPLICABLE)
                    .sheet();

            assertThat(sheet.meets(gate)).isEqualTo(gate == Gate.CERTIFICATES);
        }

        @Test
        void aConsolidatedLotMeetsLogisticsAndNothingElse() {
            assertThat(everythingAt(0).supplyingALot().sheet().met()).containsExactly(Gate.LOGISTICS);
        }

        @Test
        void comeInTheOrderOfTheItemsLogisticsLast() {
            assertThat(everythingAt(4).sheet().met())
                    .extracting(Gate::item)
                    .containsExactly("D1.3", "D2.2", "D3.1", "D4.1", "D4.2", "D6.1", "D7.3", "D8.1", "logistics");
        }
    }

    @Nested
    class OfTheClasses {

        @Test
        void readyFromSeventyWithEverythingSeen() {
            var given = nothing().seen();
            Stream.of(Dimension.values()).forEach(each -> given.dimension(each.name(), 3, 3, 3, 3, 2));

            assertThat(given.readiness()).isEqualTo("C3");
            assertThat(given.but("D11.1", 2).readiness()).isEqualTo("C2");
        }

        @Test
        void readyOnlyWithEveryDimensionAtFifty() {
            var given = everythingAt(4).seen().dimension("D10", 2, 2, 2, 2, 2);

            assertThat(given.readiness()).isEqualTo("C3");
            assertThat(given.but("D10.1", 1).readiness()).isEqualTo("C2");
        }

        @ParameterizedTest
        @EnumSource
        void readyOnlyWithAllNineGates(Gate gate) {
            var given = everythingAt(4).seen().but(GateRule.item(gate), 2);

            assertThat(given.readiness()).isEqualTo(gate.isBeforeAnyExport() ? "C1" : "C2");
        }

        @ParameterizedTest
        @EnumSource
        void readyOnlyWithEachGateSeenByOthers(Gate gate) {
            for (var evidence : Evidence.values()) {
                var given = everythingAt(4).seen().on(GateRule.item(gate), evidence);

                assertThat(given.readiness())
                        .isEqualTo(evidence == Evidence.VERIFIED || evidence == Evidence.OBSERVED ? "C3" : "C2");
            }
        }

        @Test
        void evidenceIsAskedOfGatesOnly() {
            assertThat(everythingAt(4).seen().on("D11.1", Evidence.SELF).readiness())
                    .isEqualTo("C3");
        }

        @Test
        void aCertificateThatIsNotNeededIsAlsoSeenByOthers() {
            var given = everythingAt(4).seen().but("D4.2", Answer.NOT_APPLICABLE);

            assertThat(given.readiness()).isEqualTo("C3");
            assertThat(given.on("D4.2", Evidence.DOCUMENT).readiness()).isEqualTo("C2");
        }

        @Test
        void aLotIsNoProofOfItself() {
            var given = everythingAt(4).seen().but("D9.2", 0).supplyingALot();

            assertThat(given.readiness()).isEqualTo("C3");
            assertThat(given.on("D9.2", Evidence.SELF).readiness()).isEqualTo("C2");
        }

        @Test
        void indirectFromFiftyFiveByTheOwnersWord() {
            var given = nothing();
            Stream.of(Dimension.values()).forEach(each -> given.dimension(each.name(), 3, 2, 3, 2, 1));

            assertThat(given.readiness()).isEqualTo("C2");
            assertThat(given.but("D11.1", 2).readiness()).isEqualTo("C1");
        }

        @Test
        void buildingFromThirtyFive() {
            var given = nothing();
            Stream.of(Dimension.values()).forEach(each -> given.dimension(each.name(), 2, 2, 1, 1, 1));

            assertThat(given.readiness()).isEqualTo("C1");
            assertThat(given.but("D11.1", 1).readiness()).isEqualTo("C0");
        }

        @Test
        void buildingOnlyWithMotivationAtTwentyFive() {
            var given = everythingAt(4).dimension("D1", 1, 1, 1, 1, 1);

            assertThat(given.readiness()).isEqualTo("C1");
            assertThat(given.but("D1.1", 0).readiness()).isEqualTo("C0");
        }

        @Test
        void aHighScoreWithAnUnmetGateIsBuilding() {
            assertThat(everythingAt(4).but("D8.1", 2).readiness()).isEqualTo("C1");
            assertThat(everythingAt(4).but("D8.1", 2).sheet().unmet()).containsExactly(Gate.LEGALITY);
        }

        @Test
        void aRecordedExportIsExportingWhateverElse() {
            assertThat(everythingAt(0).exporting().readiness()).isEqualTo("C4");
            assertThat(nothing().exporting().readiness()).isEqualTo("C4");
        }

        /** Three times 66 2/3, six times 70, twice 75: their sum in doubles may miss 770. */
        @Test
        void thirdsThatMakeSeventyReachIt() {
            var given = nothing().seen();
            Stream.of(Dimension.values()).forEach(each -> given.dimension(each.name(), 3, 3, 3, 3, 2));
            Stream.of("D7", "D8").forEach(each -> given.but(each + ".5", 3));
            Stream.of("D9", "D10", "D11").forEach(each -> notApplying(each, given.dimension(each, 3, 3, 2), 4, 5));

            assertThat(given.scores().overall().score()).isEqualTo(70, within(1e-12));
            assertThat(given.readiness()).isEqualTo("C3");
            assertThat(given.but("D11.1", 2).readiness()).isEqualTo("C2");
        }

        @Test
        void withoutAnyMotivationThatAppliesNobodyIsBuilding() {
            assertThat(notApplying("D1", everythingAt(4), 1, 2, 3, 4, 5).readiness())
                    .isEqualTo("C0");
        }

        @Test
        void nothingThatAppliesIsNotNow() {
            var given = nothing();
            Stream.of(Dimension.values()).forEach(each -> notApplying(each.name(), given, 1, 2, 3, 4, 5));

            assertThat(given.readiness()).isEqualTo("C0");
        }
    }

    @Nested
    class WhereSomethingIsNotKnown {

        @Test
        void theScoresDecideWhereThereAreSome() {
            // the score of D11 is 50 whatever its two open items are
            var given = everythingAt(4)
                    .seen()
                    .dimension("D11", 2, 2, 2)
                    .without("D11.4")
                    .without("D11.5");

            assertThat(given.readiness()).isEqualTo("C3");
        }

        @Test
        void theClassLiesBetweenThoseOfTheBounds() {
            assertThat(everythingAt(4)
                            .without("D5.1")
                            .without("D5.2")
                            .without("D5.3")
                            .readiness())
                    .isEqualTo("C2");
            assertThat(nothing().readiness()).isEqualTo("C0 to C1");
        }

        @ParameterizedTest
        @CsvSource({"3, C0 to C1", "4, C1"})
        void bothBoundsAlikeAreTheClass(int value, String expected) {
            // D11 is open, the ten others make 350 or more of the 385 that C1 asks for
            var given = nothing();
            Stream.of(Dimension.values()).limit(10).forEach(each -> given.dimension(each.name(), 2, 2, 1, 1, 1));
            given.dimension("D1", 4, 4, 4, value == 4 ? 4 : 0, 1);

            assertThat(given.readiness()).isEqualTo(expected);
        }

        @Test
        void namesWhatAloneWouldDecide() {
            // the low bound misses C1 by its motivation alone
            var given = everythingAt(4).dimension("D1", 4, 0);

            given.without("D1.3").without("D1.4").without("D1.5");
            assertThat(given.readiness()).isEqualTo("C0 to C1");
            assertThat(Scoring.EQUAL.deciding(given.sheet())).containsExactly("D1.3", "D1.4", "D1.5");
        }

        @Test
        void namesAllThatIsNotKnownWhereNoneAloneWould() {
            assertThat(Scoring.EQUAL.deciding(nothing().sheet())).hasSize(55);
        }

        @Test
        void nothingDecidesWhatIsCertain() {
            assertThat(Scoring.EQUAL.deciding(everythingAt(4).without("D5.1").sheet()))
                    .isEmpty();
        }
    }

    @Nested
    class OfTheStability {

        @Test
        void isWholeWhereAllDimensionsAreAlike() {
            var given = nothing();
            Stream.of(Dimension.values()).forEach(each -> given.dimension(each.name(), 3, 2, 3, 2, 1));

            assertThat(Scoring.EQUAL.stability(given.sheet())).isEqualTo(1.0);
        }

        @Test
        void isLessNearACutOff() {
            // exactly 35 overall, from five dimensions at 77 and six at nothing
            var given = everythingAt(0).dimension("D1", 4, 4, 4, 4, 4);
            Stream.of("D2", "D3", "D4")
                    .forEach(each -> given.dimension(each, 4, 4, 4, 4, 4).but("D8.1", 0));
            assertThat(given.readiness()).isEqualTo("C1");

            assertThat(Scoring.EQUAL.stability(given.sheet())).isBetween(0.5, 0.95);
        }

        @Test
        void isTheSameEachTime() {
            var given = everythingAt(0).dimension("D1", 4, 4, 4, 4, 4).dimension("D2", 4, 4, 4, 4, 4);
            given.dimension("D3", 4, 4, 4, 4, 4).dimension("D4", 4, 4, 4, 4, 4);

            assertThat(new Scoring(Weights.EQUAL).stability(given.sheet()))
                    .isEqualTo(new Scoring(Weights.EQUAL).stability(given.sheet()));
        }

        @Test
        void isNoneWhereThereIsNoClass() {
            assertThat(Scoring.EQUAL.stability(nothing().sheet())).isNull();
        }

        @Test
        void isWholeForWhoExports() {
            assertThat(Scoring.EQUAL.stability(everythingAt(2).exporting().sheet()))
                    .isEqualTo(1.0);
        }
    }

    private static Given notApplying(String dimension, Given given, int... numbers) {
        for (int number : numbers) {
            given.but(dimension + "." + number, Answer.NOT_APPLICABLE);
        }
        return given;
    }
}
