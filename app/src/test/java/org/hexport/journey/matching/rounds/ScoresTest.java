package org.hexport.journey.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.matching.rounds.Worlds.TODAY;
import static org.hexport.journey.matching.rounds.Worlds.aNeed;
import static org.hexport.journey.matching.rounds.Worlds.anOffer;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.hexport.journey.matching.rounds.Worlds.NeedBuilder;
import org.hexport.journey.matching.rounds.Worlds.OfferBuilder;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void theWeightsMakeAHundred() {
        assertThat(Arrays.stream(Term.values()).mapToInt(Term::weight).sum()).isEqualTo(100);
    }

    @Test
    void addsTheTermsUp() {
        var score = score(12.4, aNeed(), anOffer().as(HelixRole.GODFATHER).forSectors("13"));

        assertThat(score.helix()).isEqualTo(30);
        assertThat(score.near()).isEqualTo(22);
        assertThat(score.sector()).isEqualTo(15);
        assertThat(score.urgency()).isEqualTo(20);
        assertThat(score.waiting()).isEqualTo(3);
        assertThat(score.total()).isEqualTo(90);
    }

    @Test
    void theBestPairHasAHundredPoints() {
        var need = aNeed().weighing(4).since(TODAY.minusDays(400));
        var offer = anOffer().as(HelixRole.GODFATHER).forSectors("13").online();

        assertThat(score(5000, need, offer).total()).isEqualTo(100);
    }

    @Test
    void knowsTheHelixNamedFirstFromTheOneNamedLater() {
        assertThat(helixPoints(HelixRole.RESEARCH)).isEqualTo(30);
        assertThat(helixPoints(HelixRole.KNOWLEDGE_TRANSFER)).isEqualTo(18);
        assertThat(helixPoints(HelixRole.PROMOTION)).isZero();
    }

    @Test
    void countsKilometresDownToNothing() {
        assertThat(score(0, aNeed(), anOffer()).near()).isEqualTo(25);
        assertThat(score(50, aNeed(), anOffer()).near()).isEqualTo(13);
        assertThat(score(100, aNeed(), anOffer()).near()).isZero();
        assertThat(score(700, aNeed(), anOffer()).near()).isZero();
        assertThat(score(700, aNeed(), anOffer().online()).near()).isEqualTo(25);
    }

    @Test
    void givesNoPointsForADistanceThatNobodyKnows() {
        var score = new Scores(TODAY, (from, to) -> OptionalDouble.empty())
                .of(aNeed().build(), anOffer().build());

        assertThat(score.near()).isZero();
        assertThat(score.lines().get(1).key()).isEqualTo("matching.term.near.unknown");
    }

    @Test
    void saysEachTermInWords() {
        var lines = score(12.4, aNeed().weighing(3), anOffer()).lines();

        assertThat(lines)
                .extracting(ScoreLine::key)
                .containsExactly(
                        "matching.term.helix.unnamed",
                        "matching.term.near.kilometres",
                        "matching.term.sector.open",
                        "matching.term.urgency.severity",
                        "matching.term.waiting.days");
        assertThat(lines.get(1).arguments()).containsExactly(12L);
        assertThat(lines.get(3).arguments()).containsExactly(3);
        assertThat(lines.get(4).arguments()).containsExactly(30);
    }

    @Test
    void aNeedOfTomorrowHasNotWaited() {
        assertThat(score(1, aNeed().since(TODAY.plusDays(1)), anOffer()).waiting())
                .isZero();
    }

    @Test
    void countsAQuarterMoreOrLessOfATermInWholeNumbers() {
        var score = new Score(30, 25, 0, 15, 3, true, true, null, 27);

        assertThat(score.fourfoldWith(Term.NEAR, true)).isEqualTo(4 * 73 + 25);
        assertThat(score.fourfoldWith(Term.NEAR, false)).isEqualTo(4 * 73 - 25);
        assertThat(score.fourfoldWith(Term.SECTOR, true)).isEqualTo(4 * 73);
    }

    private static int helixPoints(HelixRole role) {
        return score(1, aNeed().of(Barrier.MPR3), anOffer().as(role)).helix();
    }

    private static Score score(double kilometres, NeedBuilder need, OfferBuilder offer) {
        return new Scores(TODAY, (from, to) -> OptionalDouble.of(kilometres)).of(need.build(), offer.build());
    }
}
