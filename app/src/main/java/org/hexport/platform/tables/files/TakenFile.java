package org.hexport.platform.tables.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexport.platform.tables.ImportReport;

/**
 * A file that was taken in, and what became of it.
 *
 * @param name of the import
 * @param errors how many there were: the report may hold fewer
 */
record TakenFile(UUID id, String name, String filename, Instant at, int errors, ImportReport report) {

    /** How many remarks of each kind are kept. */
    static final int MOST_REMARKS = 500;

    record Summary(UUID id, String name, String filename, Instant at, int rows, int refused) {}

    static <T> List<T> first(List<T> remarks) {
        return remarks.subList(0, Math.min(MOST_REMARKS, remarks.size()));
    }
}
