package org.hexport.platform.tables;

import java.util.List;

/**
 * What became of a file.
 *
 * @param rows rows of the file, without the header; always the sum of the following four and of the rows with errors
 * @param duplicates rows that are probably an enterprise already known: they wait in the merge queue
 * @param ignoredColumns columns that nobody asked for
 */
public record ImportReport(
        int rows,
        int added,
        int updated,
        int unchanged,
        int duplicates,
        List<CellError> errors,
        List<String> ignoredColumns) {

    public ImportReport {
        errors = List.copyOf(errors);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    public boolean clean() {
        return errors.isEmpty();
    }

    /**
     * @param row counting the header as 1; 0 for the whole file
     * @param rule what would be right, in English, short
     */
    public record CellError(int row, String column, String value, String rule) {

        /** {@code FILE:ROW: COLUMN 'VALUE': RULE}. */
        public String line(String file) {
            return file + ":" + row + ": " + column + " '" + value + "': " + rule;
        }
    }
}
