package org.hexport.platform.tables;

import java.util.List;
import java.util.Map;

/**
 * A file's rows, with their headers in lower case.
 *
 * @param decimalComma the file separates by semicolons, so that a comma may stand for the decimal point
 */
public record Table(List<String> columns, List<Row> rows, boolean decimalComma) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param number counting the header as 1 */
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
