package org.hexport.platform.tables.files;

import java.time.Instant;
import java.util.List;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.ImportReport.CellError;

/**
 * What became of a file.
 *
 * @param name of the import
 * @param allErrors how many there were; the list holds the first
 */
public record TakenPage(
        String name,
        String filename,
        Instant at,
        Counts counts,
        int allErrors,
        List<Remark> errors,
        List<Remark> warnings,
        List<String> ignored) {

    /** What became of the rows. */
    public record Counts(int rows, int added, int updated, int unchanged, int duplicates) {

        /** Those with an error. */
        public int refused() {
            return rows - added - updated - unchanged - duplicates;
        }
    }

    /**
     * Something about a cell.
     *
     * @param rule message key
     */
    public record Remark(int row, String column, String value, String rule, Object[] arguments) {}

    static TakenPage of(TakenFile file) {
        var report = file.report();
        return new TakenPage(
                file.name(),
                file.filename(),
                file.at(),
                counts(report),
                file.errors(),
                remarks(report.errors()),
                remarks(report.warnings()),
                report.ignoredColumns());
    }

    private static Counts counts(ImportReport report) {
        return new Counts(report.rows(), report.added(), report.updated(), report.unchanged(), report.duplicates());
    }

    private static List<Remark> remarks(List<CellError> errors) {
        return errors.stream()
                .map(error -> new Remark(
                        error.row(),
                        error.column(),
                        error.value(),
                        error.why().key(),
                        error.why().arguments().toArray()))
                .toList();
    }

    public boolean keptNoIdentityNumbers() {
        return ignored.contains("nik");
    }

    /** Columns that nobody asked for. */
    public String unknownColumns() {
        return String.join(
                ", ", ignored.stream().filter(column -> !column.equals("nik")).toList());
    }
}
