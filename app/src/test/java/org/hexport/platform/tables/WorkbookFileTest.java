package org.hexport.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.platform.tables.Files.refused;
import static org.hexport.platform.tables.Files.workbook;
import static org.hexport.platform.tables.Files.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookFileTest {

    @Test
    void readsTheFirstSheetUnderItsHeaders() {
        var table = xlsx(sheet -> {
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "founded");
            sheet.value(2, 0, "Batik Wening");
            sheet.value(2, 1, 2014);
        });

        assertThat(table.columns()).containsExactly("name", "founded");
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.text("name")).isEqualTo("Batik Wening");
            assertThat(row.text("founded")).isEqualTo("2014");
        });
    }

    @Test
    void writesLongNumbersOut() {
        var row = xlsx(sheet -> {
                    sheet.value(0, 0, "nib");
                    sheet.value(0, 1, "phone");
                    sheet.value(0, 2, "sales");
                    sheet.value(0, 3, "district");
                    sheet.value(1, 0, 9_990_000_000_001L);
                    sheet.value(1, 1, 6.281234567890e12);
                    sheet.value(1, 2, 1.5e9);
                    sheet.value(1, 3, new BigDecimal("35.07"));
                })
                .rows()
                .getFirst();

        assertThat(row.text("nib")).isEqualTo("9990000000001");
        assertThat(row.text("phone")).isEqualTo("6281234567890");
        assertThat(row.text("sales")).isEqualTo("1500000000");
        assertThat(row.text("district")).isEqualTo("35.07");
    }

    @ParameterizedTest
    @CsvSource({"9.990000000001E+12,9990000000001", "0.30000000000000004,0.3", "1E2,100", "2.50,2.5", "-0,0"})
    void writesANumberAsItsAuthorSawIt(BigDecimal raw, String text) {
        assertThat(SheetCells.written(raw)).isEqualTo(text);
    }

    @Test
    void writesDaysAsDaysAndYesAsY() {
        var row = xlsx(sheet -> {
                    sheet.value(0, 0, "from");
                    sheet.value(0, 1, "at");
                    sheet.value(0, 2, "open");
                    sheet.value(0, 3, "price");
                    sheet.value(1, 0, LocalDate.of(2026, 11, 24));
                    sheet.style(1, 0).format("dd/mm/yyyy").set();
                    sheet.value(1, 1, LocalDateTime.of(2026, 11, 24, 13, 30));
                    sheet.style(1, 1).format("yyyy-MM-dd hh:mm").set();
                    sheet.value(1, 2, true);
                    sheet.value(1, 3, 25_000);
                    sheet.style(1, 3).format("\"Rp\"#,##0").set();
                })
                .rows()
                .getFirst();

        assertThat(row.text("from")).isEqualTo("2026-11-24");
        assertThat(row.text("at")).isEqualTo("2026-11-24T13:30");
        assertThat(row.text("open")).isEqualTo("y");
        assertThat(row.text("price")).isEqualTo("25000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy|true",
                "[$-421]d mmmm yyyy|true",
                "h:mm|true",
                "General|false",
                "#,##0.00|false",
                "[Red]0|false",
                "\"hari\" 0|false",
                "0.00E+00|false"
            })
    void tellsDatesByTheirFormat(String format, boolean date) {
        assertThat(SheetCells.isDateFormat(format)).isEqualTo(date);
    }

    @Test
    void readsTheResultOfAFormulaAndKeepsItsFailureVisible() {
        var row = xlsx(sheet -> {
                    sheet.value(0, 0, "name");
                    sheet.value(0, 1, "sales");
                    sheet.value(1, 0, "A");
                    sheet.formula(1, 1, "1/0");
                })
                .rows()
                .getFirst();

        assertThat(row.text("name")).isEqualTo("A");
        assertThat(row.text("sales")).isEmpty();
    }

    @Test
    void refusesADamagedWorkbookAndAnotherKindOfArchive() throws IOException {
        var whole = workbook(sheet -> sheet.value(0, 0, "name"));
        var half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThat(refused(half, "list.xlsx").rule()).contains("damaged");
        assertThat(refused(archive("word/document.xml", "<w/>"), "list.xlsx").rule())
                .contains("another kind of file");
        assertThat(refused("name\nA".getBytes(StandardCharsets.UTF_8), "list.xlsx")
                        .rule())
                .contains("another kind of file");
        assertThat(refused(whole, "list.xlsx").rule()).contains("one row below the header");
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 450; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(refused(bytes.toByteArray(), "list.xlsx").rule()).contains("20 MB");
    }

    private static byte[] archive(String entry, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
