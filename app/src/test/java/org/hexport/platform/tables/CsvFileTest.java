package org.hexport.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.platform.tables.Files.csv;
import static org.hexport.platform.tables.Files.refused;
import static org.hexport.platform.tables.Files.refusedCsv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @Test
    void readsRowsUnderTheirHeaders() {
        var table = csv("Name,District\nBatik Wening,35.07.24\n");

        assertThat(table.columns()).containsExactly("name", "district");
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.text("name")).isEqualTo("Batik Wening");
            assertThat(row.text("district")).isEqualTo("35.07.24");
            assertThat(row.text("absent")).isEmpty();
        });
        assertThat(table.decimalComma()).isFalse();
    }

    @Test
    void acceptsAByteOrderMarkSemicolonsAndWindowsLineEnds() {
        var table = csv("\uFEFF\"name\";sales\r\nKopi;1,5\r\n");

        assertThat(table.columns()).containsExactly("name", "sales");
        assertThat(table.rows().getFirst().text("sales")).isEqualTo("1,5");
        assertThat(table.decimalComma()).isTrue();
    }

    @Test
    void separatorsWithinQuotesOfTheHeaderDoNotCount() {
        assertThat(csv("\"a;b;c\",d\n1,2\n").columns()).containsExactly("a;b;c", "d");
    }

    @Test
    void keepsSeparatorsQuotesAndLineBreaksWithinQuotes() {
        var row = csv("name,note\n\"Toko \"\"Maju\"\", Dau\",\"first\nsecond\"\n")
                .rows()
                .getFirst();

        assertThat(row.text("name")).isEqualTo("Toko \"Maju\", Dau");
        assertThat(row.text("note")).isEqualTo("first\nsecond");
    }

    @Test
    void skipsBlankLinesButCountsThem() {
        var table = csv("name\n\nA\n  \n\"B\nstill B\"\nC\n");

        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(3, 5, 6);
    }

    @Test
    void aRowWithTooManyCellsIsBrokenAndTheOthersAreRead() {
        var table = csv("name,village\nA,Dau,,\nB,Dau,Malang\nC\n");

        assertThat(table.rows()).extracting(row -> row.text("name")).containsExactly("A", "C");
        assertThat(table.broken()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.value()).isEqualTo("Malang");
            assertThat(error.line("list.csv"))
                    .isEqualTo("list.csv:3: cell 3 'Malang': not more cells than the header has;"
                            + " a cell that contains the separator stands in quotation marks");
        });
    }

    @Test
    void aCellUnderAnEmptyHeaderIsOneTooMany() {
        var table = csv("name,,village\nA,x,Dau\nB,,Dau\n");

        assertThat(table.columns()).containsExactly("name", "village");
        assertThat(table.broken()).extracting(ImportReport.CellError::row).containsExactly(2);
        assertThat(table.rows()).extracting(row -> row.text("village")).containsExactly("Dau");
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        assertThat(refusedCsv("name,nib,Name\nA,,B\n").rule()).isEqualTo("each column once");
    }

    @Test
    void refusesEmptyFilesAndFilesWithOnlyAHeader() {
        assertThat(refusedCsv("").rule()).contains("this one is empty");
        assertThat(refusedCsv("\uFEFF\r\n\r\n").rule()).contains("this one is empty");
        assertThat(refusedCsv("name,district\n\n").rule()).contains("one row below the header");
    }

    @Test
    void refusesAQuoteThatNeverEndsInsteadOfSwallowingTheRest() {
        var error = refusedCsv("name,note\nA,b\n\"C,d\nE,f\n");

        assertThat(error.row()).isEqualTo(3);
        assertThat(error.value()).startsWith("\"C");
    }

    @Test
    void refusesOtherEncodingsWithTheirPlace() {
        var error = refused("name\nA\nCaf\u00e9 Senja\n".getBytes(StandardCharsets.ISO_8859_1), "list.csv");

        assertThat(error.row()).isEqualTo(3);
        assertThat(error.value()).isEqualTo("Caf\uFFFD");
        assertThat(error.rule()).contains("UTF-8");
        assertThat(refused("name\nA\n".getBytes(StandardCharsets.UTF_16), "list.csv")
                        .rule())
                .contains("UTF-8");
    }

    @Test
    void findsABrokenSignBeyondTheFirstBufferAndAtTheVeryEnd() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("name\n" + "Caf\u00e9\n".repeat(5_000) + "Caf").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);

        assertThat(refused(bytes.toByteArray(), "list.csv").row()).isEqualTo(5_002);
    }

    @Test
    void refusesTheSignThatNoDatabaseKeeps() {
        assertThat(refusedCsv("name\nA\0B\n").row()).isEqualTo(2);
    }

    @Test
    void refusesOtherKindsOfFilesByNameAndByContent() {
        assertThat(refused("name\nA\n".getBytes(StandardCharsets.UTF_8), "list.pdf")
                        .line("list.pdf"))
                .isEqualTo("list.pdf:0: file 'list.pdf': a file that ends with .csv or .xlsx");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "LIST.XLSX")
                        .rule())
                .contains("old Excel file");
        assertThat(refused(new byte[] {'P', 'K', 3, 4}, "list.csv").rule()).contains("let its name end with .xlsx");
    }

    @Test
    void refusesFilesAboveTheLimits() {
        assertThat(refused(new byte[TableFile.MOST_BYTES + 1], "list.csv").rule())
                .contains("20 MB");
        assertThat(refusedCsv("name\n" + "A\n".repeat(TableFile.MOST_ROWS + 1)).rule())
                .contains("200,000 rows");
        assertThat(csv("name\n" + "A\n".repeat(TableFile.MOST_ROWS)).rows()).hasSize(TableFile.MOST_ROWS);
    }

    @Test
    void readsAFileOnTheDisk(@TempDir Path folder) throws IOException {
        var file = java.nio.file.Files.writeString(folder.resolve("list.csv"), "name\nA\n");

        assertThat(TableFile.read(file))
                .isEqualTo(new TableFile.Readable(
                        new Table(List.of("name"), List.of(new Table.Row(2, java.util.Map.of("name", "A"))), false)));
    }
}
