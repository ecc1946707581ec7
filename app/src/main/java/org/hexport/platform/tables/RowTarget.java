package org.hexport.platform.tables;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that takes a table's rows, one after the other. */
public interface RowTarget extends AutoCloseable {

    /** @param cells texts, numbers, days; null for an empty cell */
    void row(@Nullable Object... cells);

    @Override
    void close() throws IOException;
}
