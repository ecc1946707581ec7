package org.hexport.journey.stages.theories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.stages.theories.Firm.CUT;
import static org.hexport.journey.stages.theories.Firm.facts;

import java.util.Arrays;
import java.util.List;
import org.hexport.journey.stages.Rung;
import org.hexport.journey.stages.theories.NextStep.Change;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    private static final Classifier CLASSIFIER = new Classifier(PsychicDistance.CURRENT, CUT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            int=2 unsol=y                              | L1
            -                                          | L0 L1
            int=0 unsol=n                              | L0
            unsol=y                                    | L1
            int=2 shipments_12m=1 quarters_8=1         | L3
            last_export=2020-01-01 int=1               | L1
            """)
    void tryEveryAnswerThatIsMissing(String words, String rungs) {
        var expected = Arrays.stream(rungs.split(" ")).map(Rung::valueOf).toList();

        assertThat(PossibleRungs.of(facts(words == null ? "" : words), CLASSIFIER))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int=2 unsol=y aware=y                      | L2 | EXPLORE
            int=3 unsol=y aware=y expl=2               | L3 | SHIP
            int=3 aware=y expl=2 quarters_8=2 shipments_12m=2 first_export=2026-01-01 last_export=2026-09-01 exports_12m=10 sales_12m=100 destinations=SG modes=direct | L4 | SHIP_OFTEN
            """)
    void nameTheFewestChangesForTheNextRung(String words, Rung to, Change change) {
        assertThat(NextStep.of(facts(words), CLASSIFIER)).isEqualTo(new NextStep.Step(to, List.of(change)));
    }

    @ParameterizedTest
    @CsvSource("quarters_8=8 shipments_12m=9 modes=production_abroad first_export=2010-01-01 last_export=2026-09-01"
            + " exports_12m=600 sales_12m=1000 destinations=SG;US;NL resources=y decision=continue int=4")
    void nameNoneAtTheTop(String words) {
        assertThat(NextStep.of(facts(words), CLASSIFIER)).isEqualTo(new NextStep.Step(Rung.L6, List.of()));
    }
}
