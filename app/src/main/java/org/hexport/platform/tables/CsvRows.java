package org.hexport.platform.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hexport.platform.tables.ImportReport.Rule;

/** The rows of a CSV file, one after the other. */
final class CsvRows implements RowFile.Source {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final int PIECE = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final String name;
    private final boolean semicolons;
    private int headerRecord;
    private int width;

    CsvRows(Path file, String name) throws IOException {
        this.file = file;
        this.name = name;
        this.semicolons = CsvFile.separatesBySemicolons(beginning());
    }

    private String beginning() throws IOException {
        var signs = new char[LONGEST_HEADER];
        try (var reader = reader()) {
            int length = 0;
            for (int read = reader.read(signs, 0, signs.length); read > 0; ) {
                length += read;
                read = reader.read(signs, length, signs.length - length);
            }
            return new String(signs, 0, length);
        }
    }

    @Override
    public boolean decimalComma() {
        return semicolons;
    }

    @Override
    public List<String> header() throws IOException, Refusal {
        var line = new Line();
        try (var reader = csv(line)) {
            for (var rows = reader.iterator(); rows.hasNext(); ) {
                rows.next();
                headerRecord++;
                if (!line.isBlank()) {
                    var header = Rows.header(line.texts());
                    width = header.size();
                    refuseForeignSigns(header);
                    if (!rows.hasNext()) {
                        throw Refusal.of(0, "file", name, Rule.of("tables.rule.only-header"));
                    }
                    return header;
                }
            }
        } catch (CsvParseException quotes) {
            throw Refusal.of(headerRecord + 1, "", line.text(), Rule.of("tables.rule.quotes"));
        }
        throw Refusal.of(0, "file", name, Rule.of("tables.rule.empty"));
    }

    private static void refuseForeignSigns(List<String> header) throws Refusal {
        for (var column : header) {
            if (RowCells.hasForeignSigns(column)) {
                throw Refusal.of(1, "", column, Rule.of("tables.rule.utf-8"));
            }
        }
    }

    @Override
    public void read(RowCells cells, Consumer<RowCells> each) throws IOException, Refusal {
        var line = new Line();
        int number = 1 - headerRecord;
        try (var reader = csv(line)) {
            for (var rows = reader.iterator(); rows.hasNext(); ) {
                rows.next();
                number++;
                if (number > 1 && !line.isBlank() && line.fits(width, cells, number)) {
                    line.into(cells, number);
                    each.accept(cells);
                }
            }
        } catch (CsvParseException quotes) {
            throw Refusal.of(number + 1, "", line.text(), Rule.of("tables.rule.quotes"));
        }
    }

    private CsvReader<Line> csv(Line line) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(semicolons ? ';' : ',')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .build(line, reader());
    }

    /** Bytes that are not UTF-8 become U+FFFD, which the cells refuse. */
    private Reader reader() throws IOException {
        var reader = new PushbackReader(
                new InputStreamReader(
                        new BufferedInputStream(Files.newInputStream(file), PIECE), StandardCharsets.UTF_8),
                1);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    /** The record that is being read; the same again and again. */
    private static final class Line extends AbstractBaseCsvCallbackHandler<Line> {

        private static final List<String> SINGLE =
                IntStream.range(0, 128).mapToObj(Character::toString).toList();

        private String[] fields = new String[32];
        private int count;

        @Override
        protected void handleBegin(long startingLineNumber) {
            count = 0;
        }

        @Override
        protected void handleField(int place, char[] signs, int offset, int length, boolean quoted) {
            if (count == fields.length) {
                fields = Arrays.copyOf(fields, 2 * count);
            }
            fields[count++] = length <= 1 ? shortText(signs, offset, length) : new String(signs, offset, length);
        }

        /** Most cells of most files are empty or a single digit or letter. */
        private static String shortText(char[] signs, int offset, int length) {
            if (length == 0) {
                return "";
            }
            char sign = signs[offset];
            return sign < SINGLE.size() ? SINGLE.get(sign) : String.valueOf(sign);
        }

        @Override
        protected Line buildRecord() {
            return this;
        }

        boolean isBlank() {
            return isBlankFrom(0);
        }

        private boolean isBlankFrom(int place) {
            for (int i = place; i < count; i++) {
                if (!fields[i].isBlank()) {
                    return false;
                }
            }
            return true;
        }

        List<String> texts() {
            return List.of(Arrays.copyOf(fields, count));
        }

        String text() {
            return String.join(",", Arrays.asList(fields).subList(0, count));
        }

        /** No cell stands beyond the header. */
        boolean fits(int width, RowCells cells, int number) {
            if (isBlankFrom(width)) {
                return true;
            }
            int place = width;
            while (fields[place].isBlank()) {
                place++;
            }
            cells.reportExtraCell(number, place, fields[place]);
            return false;
        }

        void into(RowCells cells, int number) {
            cells.at(number, fields, count);
        }
    }
}
