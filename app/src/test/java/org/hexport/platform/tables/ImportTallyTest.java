package org.hexport.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.platform.tables.Files.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.hexport.platform.tables.ImportReport.CellError;
import org.junit.jupiter.api.Test;

class ImportTallyTest {

    @Test
    void refusesMissingColumnsByNameAndReportsUnknownOnes() {
        var tally = new ImportTally(csv("nama,nib\nA,1\n"), List.of("name", "district"), List.of("nib"));

        assertThat(tally.refused()).isTrue();
        assertThat(tally.report().errors()).extracting(CellError::column).containsExactly("name", "district");
        assertThat(tally.report().ignoredColumns()).containsExactly("nama");
    }

    @Test
    void countsAndKeepsTheRowsThatCouldNotBeRead() {
        var table = csv("name\nA\nB,too many\nC\n");
        var tally = new ImportTally(table, List.of("name"), List.of());
        tally.cells(table.rows().getLast()).refuse("name", ImportReport.Rule.of("tables.rule.required"));
        tally.added();

        var report = tally.report();

        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.errors()).extracting(CellError::row).containsExactly(3, 4);
        assertThat(report.clean()).isFalse();
    }

    @Test
    void whatIsExportedCanBeReadAgainAndRunsNoFormula() throws IOException {
        var target = new StringWriter();
        try (var export = new TableExport(target, List.of("name", "phone", "sales", "on"))) {
            export.row("=HYPERLINK(\"http://x\")", "+6281", -5L, LocalDate.of(2026, 1, 2));
            export.row("Toko \"A\", B", null, null, null);
        }

        assertThat(target.toString())
                .isEqualTo("\uFEFFname,phone,sales,on\r\n"
                        + "\"'=HYPERLINK(\"\"http://x\"\")\",'+6281,-5,2026-01-02\r\n"
                        + "\"Toko \"\"A\"\", B\",,,\r\n");
        var table = csv(target.toString());
        var cells = new ImportTally(table, List.of("name"), List.of())
                .cells(table.rows().getFirst());
        assertThat(cells.text("phone")).isEqualTo("+6281");
        assertThat(cells.text("name")).isEqualTo("=HYPERLINK(\"http://x\")");
    }
}
