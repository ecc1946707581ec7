package org.hexport.platform.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table that people take home: CSV with a byte-order mark, so that Excel reads it as UTF-8. A text that Excel would run as a
 * formula gets an apostrophe in front; {@link Cells} takes it off when the file comes back.
 */
public final class TableExport implements RowTarget {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final CsvWriter writer;

    /** @param columns the header */
    public TableExport(Writer target, List<String> columns) throws IOException {
        target.write('\uFEFF');
        this.writer = CsvWriter.builder().build(target);
        writer.writeRecord(columns);
    }

    @Override
    public void row(@Nullable Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(TableExport::text).toList());
    }

    /** Writes out what is left; the target stays open. */
    @Override
    public void close() throws IOException {
        writer.flush();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> FORMULA.matcher(text).matches() ? "'" + text : text;
            default -> cell.toString();
        };
    }
}
