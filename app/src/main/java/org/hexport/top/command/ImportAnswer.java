package org.hexport.top.command;

import java.util.List;
import org.hexport.platform.tables.ImportReport;
import tools.jackson.databind.json.JsonMapper;

/** The report of an import, as the command line says it. */
record ImportAnswer(ImportReport report, String file) {

    private static final int HEADER = 1;

    /** {@code FILE:ROW: COLUMN 'VALUE': RULE}. */
    List<String> faults() {
        return report.errors().stream().map(error -> error.line(file)).toList();
    }

    List<String> remarks() {
        return report.ignoredColumns().stream()
                .map(column -> file + ": column '" + column + "' is not known and was ignored")
                .toList();
    }

    /** The fault lies in the file or its header, so no row was taken. */
    boolean isRefused() {
        return report.errors().stream().anyMatch(error -> error.row() <= HEADER);
    }

    String sentence() {
        return "%d rows: %d added, %d updated, %d unchanged, %d probable duplicates, %d errors"
                .formatted(
                        report.rows(),
                        report.added(),
                        report.updated(),
                        report.unchanged(),
                        report.duplicates(),
                        report.errors().size());
    }

    String json() {
        return new JsonMapper()
                .writeValueAsString(new Reply(
                        report.rows(),
                        report.added(),
                        report.updated(),
                        report.unchanged(),
                        report.duplicates(),
                        report.errors().stream().map(Fault::of).toList()));
    }

    record Reply(int rows, int added, int updated, int unchanged, int duplicates, List<Fault> errors) {}

    record Fault(int row, String column, String value, String rule) {

        static Fault of(ImportReport.CellError error) {
            return new Fault(error.row(), error.column(), error.value(), error.rule());
        }
    }
}
