package org.hexport.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;

/**
 * A table read row by row, as often as wanted, without keeping it: CSV as {@link TableFile} reads it, of any length and name, or the first
 * sheet of a workbook.
 */
public final class RowFile {

    private final Source source;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    private RowFile(Source source, List<String> columns) {
        this.source = source;
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i), i);
        }
    }

    /** Where the rows come from. */
    interface Source {

        List<String> header() throws IOException, Refusal;

        boolean decimalComma();

        /** Hands each row below the header on, always by the same cells. */
        void read(RowCells cells, Consumer<RowCells> each) throws IOException, Refusal;
    }

    /** A file, or why it can't be read. */
    public sealed interface Opening {}

    public record Opened(RowFile file) implements Opening {}

    public record Unreadable(CellError reason) implements Opening {}

    public static Opening open(Path path) throws IOException {
        try {
            var file = lasting(path);
            var source = source(file, path);
            return new Opened(new RowFile(source, source.header()));
        } catch (Refusal refusal) {
            return new Unreadable(refusal.reason());
        }
    }

    private static Source source(Path file, Path named) throws IOException, Refusal {
        var name = String.valueOf(named.getFileName());
        var beginning = new byte[4];
        int read;
        try (var stream = Files.newInputStream(file)) {
            read = stream.readNBytes(beginning, 0, beginning.length);
        }
        if (read <= 0) {
            throw Refusal.of(0, "file", name, Rule.of("tables.rule.empty"));
        }
        boolean workbook = beginning[0] == 'P' && beginning[1] == 'K' || beginning[0] == (byte) 0xD0;
        return workbook ? sheet(file, name) : new CsvRows(file, name);
    }

    private static Source sheet(Path file, String name) throws IOException, Refusal {
        try (InputStream stream = Files.newInputStream(file)) {
            return switch (TableFile.read(stream, name)) {
                case TableFile.Readable(var table) -> new SheetRows(table);
                case TableFile.Unreadable(var reason) -> throw Refusal.of(reason);
            };
        }
    }

    /** What comes through a pipe can be read once; it is put down, to be read again. */
    private static Path lasting(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return path;
        }
        var copy = Files.createTempFile("hexport", ".table");
        copy.toFile().deleteOnExit();
        try (var stream = Files.newInputStream(path)) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    /** The header in lower case, in the order of the file. */
    public List<String> columns() {
        return columns;
    }

    /** Its place, for {@link RowCells}; -1 where the file has no such column, and its cells are empty. */
    public int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** Which of them the file lacks. */
    public List<CellError> missing(List<String> required) {
        return required.stream()
                .filter(column -> place(column) < 0)
                .map(column -> new CellError(1, column, "", Rule.of("tables.rule.column-missing")))
                .toList();
    }

    /** Columns that nobody asked for. */
    public List<String> unknown(List<String> known) {
        return columns.stream()
                .filter(column -> !column.isEmpty() && !known.contains(column))
                .toList();
    }

    /**
     * Reads the whole file.
     *
     * @param each is handed the same cells again and again
     */
    public void read(Faults faults, Consumer<RowCells> each) throws IOException {
        try {
            source.read(new RowCells(columns, source.decimalComma(), faults), each);
        } catch (Refusal refusal) {
            faults.add(refusal.reason());
        }
    }
}
