package org.hexport.platform.tables;

import java.util.List;
import java.util.Map;

/**
 * A file's rows, with their headers in lower case.
 *
 * @param rows those that could be read
 * @param decimalComma the file separates by semicolons, so that a comma may stand for the decimal point
 * @param broken rows that could not be read, such as one with more cells than the header: {@link ImportTally} reports them
 */
public record Table(List<String> columns, List<Row> rows, boolean decimalComma, List<ImportReport.CellError> broken) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        broken = List.copyOf(broken);
    }

    public Table(List<String> columns, List<Row> rows, boolean decimalComma) {
        this(columns, rows, decimalComma, List.of());
    }

    /**
     * @param number counting the header as 1
     * @param cells those that are not empty
     */
    public record Row(int number, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell without blanks around it; empty where the file has no such column. */
        public String text(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }
}
