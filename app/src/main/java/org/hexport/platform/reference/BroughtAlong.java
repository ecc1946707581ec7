package org.hexport.platform.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.hexport.platform.tables.Table;
import org.hexport.platform.tables.TableFile;

/** The tables that Hexport brings along. */
final class BroughtAlong {

    private BroughtAlong() {}

    static List<Table.Row> rows(String file) {
        try (var stream = BroughtAlong.class.getResourceAsStream("/reference/" + file)) {
            return switch (TableFile.read(Objects.requireNonNull(stream, file), file)) {
                case TableFile.Readable(Table table) -> table.rows();
                case TableFile.Unreadable(var reason) -> throw new IllegalStateException(reason.line(file));
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
