package org.hexport.journey.stages.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hexport.journey.stages.theories.Facts.Amounts;
import org.hexport.journey.stages.theories.Mode;
import org.junit.jupiter.api.Test;

/** On 31 October 2026 the last four quarters are 2025Q4 to 2026Q3, the last eight begin with 2024Q4. */
class TradeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

    @Test
    void knowsNothingWithoutAReport() {
        var trade = Trade.of(TODAY, List.of());

        assertThat(trade.amounts()).isEqualTo(Amounts.UNKNOWN);
        assertThat(trade.quarters()).isZero();
        assertThat(trade.firstExport(null)).isNull();
        assertThat(trade.lastExport(null)).isNull();
        assertThat(trade.modes()).isEmpty();
    }

    @Test
    void addsUpTheQuartersThatWereReported() {
        var trade = Trade.of(
                TODAY, List.of(quarter("2025Q3", 9, 9, 9), quarter("2025Q4", 10, 2, 1), quarter("2026Q3", 20, 0, 4)));

        assertThat(trade.amounts()).isEqualTo(new Amounts(2.0, 5.0, null, 37.0));
        assertThat(trade.shipments()).isEqualTo(2);
        assertThat(trade.quarters()).isEqualTo(3);
    }

    @Test
    void comparesWithTheYearBeforeOnlyTheSameQuarters() {
        var both = List.of(quarter("2025Q1", 1, 5, 2), quarter("2026Q1", 1, 6, 0));

        assertThat(Trade.of(TODAY, both).amounts().previous()).isEqualTo(7.0);
        assertThat(Trade.of(TODAY, List.of(both.get(0), both.get(1), quarter("2026Q2", 1, 1, 1)))
                        .amounts()
                        .previous())
                .isNull();
    }

    @Test
    void countsTheLastEightQuartersAndNoEarlierOne() {
        var trade = Trade.of(
                TODAY,
                List.of(
                        quarter("2024Q3", 0, 1, 0, "US"),
                        quarter("2024Q4", 0, 1, 0, "SG"),
                        quarter("2025Q4", 0, 0, 0)));

        assertThat(trade.quarters()).isEqualTo(1);
        assertThat(trade.destinations()).containsExactly("SG");
        assertThat(trade.amounts().direct()).isZero();
    }

    @Test
    void tellsTheWaysFromTheKindOfValueWhereNobodySaidThem() {
        assertThat(Trade.of(TODAY, List.of(quarter("2026Q1", 0, 1, 1))).modes())
                .containsExactlyInAnyOrder(Mode.DIRECT, Mode.INDIRECT_TRADER);
        var said = new Report("2026Q1", 0, 1, 1, 3, List.of(), List.of("agent", "by-carrier-pigeon"));
        assertThat(Trade.of(TODAY, List.of(said)).modes()).containsExactly(Mode.AGENT);
        assertThat(Trade.of(TODAY, List.of(said)).shipments()).isEqualTo(3);
    }

    @Test
    void takesTheOwnersWordForWhatWasBefore() {
        var trade = Trade.of(TODAY, List.of(quarter("2025Q1", 0, 1, 0), quarter("2026Q3", 0, 1, 0)));

        assertThat(trade.firstExport(null)).isEqualTo("2025-01-01");
        assertThat(trade.firstExport(LocalDate.of(2019, 5, 1))).isEqualTo("2019-05-01");
        assertThat(trade.firstExport(LocalDate.of(2025, 5, 1))).isEqualTo("2025-01-01");
        assertThat(trade.lastExport(LocalDate.of(2022, 1, 1))).isEqualTo("2026-09-30");
        assertThat(trade.lastExport(LocalDate.of(2026, 10, 9))).isEqualTo("2026-10-09");
    }

    @Test
    void readsAYearOfWhichNoQuarterIsThere() {
        var trade = Trade.of(
                TODAY,
                List.of(
                        new Report("2025", 50, 10, 0, 4, List.of("JP"), List.of()),
                        new Report("2024", 40, 12, 0, null, List.of("SG"), List.of())));

        assertThat(trade.amounts()).isEqualTo(new Amounts(10.0, 0.0, 12.0, 60.0));
        assertThat(trade.quarters()).isEqualTo(2);
        assertThat(trade.destinations()).containsExactly("JP", "SG");
        assertThat(trade.shipments()).isEqualTo(4);
    }

    private static Report quarter(String period, long domestic, long direct, long indirect, String... countries) {
        return new Report(period, domestic, direct, indirect, null, List.of(countries), List.of());
    }
}
