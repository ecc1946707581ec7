package org.hexport.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;

/**
 * Reads a file that somebody sent: CSV (UTF-8, comma or semicolon, quotes after RFC 4180) or the first sheet of an XLSX workbook, with a
 * header row. What can't be read whole is refused whole, with a reason.
 */
public final class TableFile {

    /** Both limits are far above a regency's register: they keep a mistaken file from filling the memory. */
    public static final int MOST_BYTES = 20_000_000;

    public static final int MOST_ROWS = 200_000;

    private TableFile() {}

    /** A table, or why there is none. */
    public sealed interface Reading {}

    public record Readable(Table table) implements Reading {}

    public record Unreadable(CellError reason) implements Reading {}

    public static Reading read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return read(stream, String.valueOf(file.getFileName()));
        }
    }

    /** @param filename its ending says which kind of file it is */
    public static Reading read(InputStream stream, String filename) throws IOException {
        try {
            return new Readable(table(stream, filename));
        } catch (Refusal refusal) {
            return new Unreadable(refusal.reason());
        }
    }

    private static Table table(InputStream stream, String filename) throws IOException, Refusal {
        var name = filename.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw refused(filename, "tables.rule.ending");
        }
        var bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused(filename, "tables.rule.large");
        }
        if (bytes.length == 0) {
            throw refused(filename, "tables.rule.empty");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(filename, "tables.rule.old-excel");
        }
        boolean packed = startsWith(bytes, 'P', 'K');
        if (packed != name.endsWith(".xlsx")) {
            throw refused(filename, packed ? "tables.rule.workbook-named-csv" : "tables.rule.workbook");
        }
        return packed ? WorkbookFile.read(bytes, filename) : CsvFile.read(bytes, filename);
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static Refusal refused(String filename, String rule) {
        return Refusal.of(0, "file", filename, Rule.of(rule));
    }
}
