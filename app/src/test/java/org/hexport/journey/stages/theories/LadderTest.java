package org.hexport.journey.stages.theories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.stages.theories.Finding.between;
import static org.hexport.journey.stages.theories.Finding.stage;
import static org.hexport.journey.stages.theories.Firm.aFirm;

import java.util.Arrays;
import java.util.List;
import org.hexport.journey.stages.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    /** Stages in the order of the theories, a dot for one that is not determined. */
    @ParameterizedTest
    @CsvSource({
        "1 1 none 1 1 1 A-a, L0, 7, 7, 3",
        "1 2 1 2 1 1 A-c, L1, 7, 7, 4",
        "1 3 2 3 2 2 A-b, L2, 7, 7, 3",
        "1 4 3 4 3 3 B, L3, 7, 7, 5",
        "2 5 5 5 4 4 C, L4, 7, 7, 1",
        "3 6 5 6 4 4 C, L5, 7, 7, 0",
        "4 6 5 6 5 4 C, L6, 7, 7, 2",
        "outside 6 5 5 4 4 C, L5, 6, 6, 0",
        "1 4 rejected 4 3 3 B, L3, 6, 6, 4",
        // a tie between L4 and L5 goes to the lower
        "2 . 5 5 4 4 C, L4, 6, 6, 0",
        "1 . . . . . ., L0, 1, 1, 0",
        "1 . . . . 1 ., L0, 2, 2, 0",
        "1 . . . . 2 ., L1, 2, 2, 0",
        "2 . . . . 4 ., L4, 2, 2, 0",
        "1 4 3 4 2 3 A-b, L3, 5, 7, 4"
    })
    void readsTheAnswersTogether(String stages, Rung rung, int fitting, int counted, int decisive) {
        var findings = Arrays.stream(stages.split(" "))
                .map(name -> name.equals(".") ? between("x", "y", Fact.INT) : stage(name))
                .toList();

        assertThat(Ladder.place(findings)).isEqualTo(new Ladder.Place(rung, fitting, counted, decisive));
    }

    @Test
    void givesTheAgreementOfTheCountedInFourDigits() {
        var answer = aFirm("quarters_8=4 shipments_12m=1 int=2 modes=agent destinations=US exports_12m=6 sales_12m=100"
                        + " first_export=2020-01-01")
                .classified();

        assertThat(answer.rung()).isEqualTo(Rung.L4);
        assertThat(answer.agreement()).isEqualTo(0.8571);
    }

    @Test
    void asksForWhatIsMissingInTheOrderOfTheTheoriesAndOnce() {
        assertThat(aFirm("quarters_8=4 shipments_12m=4").classified().missing())
                .containsExactly(Fact.MODES, Fact.EXPORTS_12M, Fact.SALES_12M, Fact.FIRST_EXPORT);
        assertThat(aFirm("").classified().missing()).containsExactly(Fact.INT, Fact.UNSOL);
        assertThat(aFirm("int=0").classified().missing()).isEqualTo(List.of(Fact.UNSOL));
    }

    @Test
    void showsWhoeverDecidedAgainstItSo() {
        assertThat(aFirm("last_export=2020-01-01 decision=stop").classified().rejected())
                .isTrue();
        assertThat(aFirm("decision=stop").classified().rejected()).isFalse();
    }

    @Test
    void saysWhichTheoriesFitAndWhichDecide() {
        var answer = aFirm("quarters_8=1 int=2 shipments_12m=1 exports_12m=1 sales_12m=100")
                .classified();

        assertThat(answer.fits(Theory.JOHANSON_WIEDERSHEIM)).isTrue();
        assertThat(answer.decides(Theory.JOHANSON_WIEDERSHEIM)).isFalse();
        assertThat(answer.decides(Theory.BILKEY_TESAR)).isTrue();
    }

    @Test
    void everyStageOfEveryTheoryStandsOnTheLadderButTwo() {
        for (var theory : Theory.values()) {
            assertThat(theory.stages().stream().filter(name -> Ladder.fits(theory, stage(name)) == 0))
                    .as(theory.code())
                    .isSubsetOf(Finding.OUTSIDE, Finding.REJECTED);
        }
    }

    @Test
    void bandsFollowTheTable() {
        assertThat(PsychicDistance.CURRENT.band("SG")).isEqualTo(1);
        assertThat(PsychicDistance.CURRENT.band("NZ")).isEqualTo(2);
        assertThat(PsychicDistance.CURRENT.band("US")).isEqualTo(3);
        assertThat(PsychicDistance.CURRENT.bands()).hasSize(24);
    }
}
