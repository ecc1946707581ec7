package org.hexport.platform.tables;

import java.util.List;

/**
 * What became of a file.
 *
 * @param rows rows of the file, without the header; the sum of the following four and of the rows with errors
 * @param duplicates rows that are probably an enterprise already known: they wait in the merge queue
 * @param ignoredColumns columns that nobody asked for, or that are not kept
 * @param warnings what looks wrong but was taken: such rows count above
 */
public record ImportReport(
        int rows,
        int added,
        int updated,
        int unchanged,
        int duplicates,
        List<CellError> errors,
        List<String> ignoredColumns,
        List<CellError> warnings) {

    public ImportReport {
        errors = List.copyOf(errors);
        ignoredColumns = List.copyOf(ignoredColumns);
        warnings = List.copyOf(warnings);
    }

    /** Without warnings. */
    public ImportReport(
            int rows,
            int added,
            int updated,
            int unchanged,
            int duplicates,
            List<CellError> errors,
            List<String> ignoredColumns) {
        this(rows, added, updated, unchanged, duplicates, errors, ignoredColumns, List.of());
    }

    /** A file that was refused whole. */
    public static ImportReport refused(CellError reason) {
        return new ImportReport(0, 0, 0, 0, 0, List.of(reason), List.of());
    }

    public boolean clean() {
        return errors.isEmpty();
    }

    /**
     * @param row counting the header as 1; 0 for the whole file
     * @param why what would be right
     */
    public record CellError(int row, String column, String value, Rule why) {

        private static final int SHOWN = 80;

        public CellError {
            value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "\u2026";
        }

        /** The rule in English, as files and the command line say it. */
        public String rule() {
            return why.english();
        }

        /** {@code FILE:ROW: COLUMN 'VALUE': RULE}. */
        public String line(String file) {
            return file + ":" + row + ": " + column + " '" + value + "': " + rule();
        }
    }

    /**
     * What would be right, as a message: {@code <module>.rule.<word>}, so that a page can say it in the reader's language.
     *
     * @param arguments for the message's places
     */
    public record Rule(String key, List<Object> arguments) {

        public Rule {
            arguments = List.copyOf(arguments);
        }

        public static Rule of(String key, Object... arguments) {
            return new Rule(key, List.of(arguments));
        }

        public String english() {
            return EnglishRules.text(this);
        }
    }
}
