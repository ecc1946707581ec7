package org.hexport.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private final List<CellError> errors = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"0,0", "620000000,620000000", "5.0,5", "12.00,12"})
    void readsMoney(String text, long rupiah) {
        assertThat(cell(text).money("c")).isEqualTo(rupiah);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "1.000", "1.000.000", "1,000", "Rp5000", "5.5", "9.99E12", "12345678901234567890", "ten"})
    void refusesMoneyThatMayMeanSomethingElse(String text) {
        assertThat(cell(text).money("c")).isNull();
        assertThat(errors).containsExactly(new CellError(7, "c", text, Rule.of("tables.rule.money")));
    }

    @Test
    void takesACommaForThePointOnlyUnderSemicolons() {
        assertThat(cell("2,5").decimal("c")).isNull();
        assertThat(new Cells(row("2,5"), true, errors::add, errors::add).decimal("c"))
                .isEqualTo(new BigDecimal("2.5"));
        assertThat(cell("2.5").decimal("c")).isEqualTo(new BigDecimal("2.5"));
        assertThat(errors).hasSize(1);
    }

    @Test
    void emptyCellsAreNothingAndNoError() {
        var cells = cell(" ");

        assertThat(cells.text("c")).isEmpty();
        assertThat(cells.money("c")).isNull();
        assertThat(cells.yesNo("c")).isNull();
        assertThat(cells.codes("c", Optional::of, Rule.of("tables.rule.whole"))).isEmpty();
        assertThat(cells.sound()).isTrue();
    }

    @Test
    void aRequiredCellIsNotEmpty() {
        var cells = cell("");

        assertThat(cells.required("c")).isEmpty();
        assertThat(cells.sound()).isFalse();
        assertThat(errors).extracting(CellError::rule).containsExactly("not empty");
    }

    @ParameterizedTest
    @CsvSource({"35.07.24,35.07.24", "350724,35.07.24", "3507,35.07", "35,35", "35.07.24.2001,35.07.24.2001"})
    void readsRegionCodes(String text, String code) {
        assertThat(cell(text).region("c")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3507160", "35.7.24", "3507242001", "Singosari", "35-07-24"})
    void refusesCodesOfBpsAndNames(String text) {
        assertThat(cell(text).region("c")).isNull();
        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.rule()).contains("Kemendagri"));
    }

    @Test
    void readsYesSexYearAndDay() {
        assertThat(cell("Ya").yesNo("c")).isTrue();
        assertThat(cell("n").yesNo("c")).isFalse();
        assertThat(cell("F").sex("c")).isEqualTo("f");
        assertThat(cell("L").sex("c")).isEqualTo("m");
        assertThat(cell("2014").year("c", 1900, 2026)).isEqualTo(2014);
        assertThat(cell("2026-02-28").day("c")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(errors).isEmpty();

        assertThat(cell("2027").year("c", 1900, 2026)).isNull();
        assertThat(cell("2026-02-30").day("c")).isNull();
        assertThat(cell("x").yesNo("c")).isNull();
        assertThat(cell("x").sex("c")).isNull();
        assertThat(errors)
                .extracting(CellError::rule)
                .containsExactly("a year from 1900 to 2026", "a day like 2026-11-24", "y or n", "m or f");
    }

    @Test
    void readsSeveralCodesOnce() {
        var rule = Rule.of("tables.rule.whole");

        assertThat(cell("1; 2;;1").codes("c", CellsTest::digit, rule)).containsExactly(1, 2);
        assertThat(cell("1;x").codes("c", CellsTest::digit, rule)).isEmpty();
        assertThat(errors).hasSize(1);
    }

    @Test
    void tidiesBlanksAndSignsThatNobodySees() {
        assertThat(cell(" \u202A+62 812\u00A0 3456\u202C\n").text("c")).isEqualTo("+62 812 3456");
    }

    @Test
    void takesTheGuardOfAnExportedCellOff() {
        assertThat(cell("'+62812").text("c")).isEqualTo("+62812");
        assertThat(cell("'t Hoen").text("c")).isEqualTo("'t Hoen");
    }

    @Test
    void refusesAFailedFormulaAndATextTooLong() {
        assertThat(cell("#REF!").text("c")).isEmpty();
        assertThat(cell("x".repeat(501)).text("c")).isEmpty();
        assertThat(errors)
                .extracting(CellError::rule)
                .containsExactly("a value; the formula in this cell failed", "at most 500 characters");
        assertThat(errors.getLast().value()).hasSize(81);
    }

    private static Optional<Integer> digit(String text) {
        return text.matches("\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private Cells cell(String text) {
        return new Cells(row(text), false, errors::add, errors::add);
    }

    private static Table.Row row(String text) {
        return new Table.Row(7, Map.of("c", text));
    }
}
