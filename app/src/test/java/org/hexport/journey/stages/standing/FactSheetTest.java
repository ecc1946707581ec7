package org.hexport.journey.stages.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.hexport.journey.stages.theories.Facts;
import org.hexport.journey.stages.theories.Facts.Amounts;
import org.hexport.journey.stages.theories.Facts.Asked;
import org.hexport.journey.stages.theories.Facts.Decision;
import org.hexport.journey.stages.theories.Facts.Recorded;
import org.hexport.journey.stages.theories.Mode;
import org.junit.jupiter.api.Test;

class FactSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @Test
    void givesBackWhatWasKept() {
        var facts = new Facts(
                DAY,
                new Asked(3, true, Decision.STOP, false),
                new Recorded(
                        true,
                        2,
                        5,
                        3,
                        List.of("JP", "SG"),
                        EnumSet.of(Mode.AGENT, Mode.DIRECT),
                        DAY.minusYears(3),
                        DAY.minusDays(9),
                        true),
                new Amounts(1.5, 2e9, 3.0, 4e9),
                2014);

        assertThat(FactSheet.read(FactSheet.write(facts))).isEqualTo(facts);
        assertThat(FactSheet.write(facts))
                .contains("\"quarters_8\":3", "\"decision\":\"stop\"", "\"as_of\":\"2026-10-31\"");
    }

    @Test
    void keepsTheUnknownUnknown() {
        var sheet = FactSheet.write(Facts.none(DAY));

        assertThat(FactSheet.read(sheet)).isEqualTo(Facts.none(DAY));
        assertThat(sheet).doesNotContain("sales_12m", "unsol", "null");
    }
}
