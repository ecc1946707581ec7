package org.hexport.platform.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;
import org.jspecify.annotations.Nullable;

/** Gathers the records of a file into a table: the first that isn't blank is the header and counts as row 1. */
final class Rows {

    private final String filename;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<CellError> broken = new ArrayList<>();
    private @Nullable List<String> header;
    private int firstRow;

    Rows(String filename) {
        this.filename = filename;
    }

    /** @param place of the record in the file; only differences count */
    void add(int place, List<String> cells) throws Refusal {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header == null) {
            firstRow = place;
            header = header(cells);
        } else {
            addRow(place - firstRow + 1, header, cells);
        }
    }

    Table table(boolean decimalComma) throws Refusal {
        if (header == null) {
            throw Refusal.of(0, "file", filename, Rule.of("tables.rule.empty"));
        }
        if (rows.isEmpty() && broken.isEmpty()) {
            throw Refusal.of(0, "file", filename, Rule.of("tables.rule.only-header"));
        }
        return new Table(header.stream().filter(column -> !column.isEmpty()).toList(), rows, decimalComma, broken);
    }

    private void addRow(int number, List<String> columns, List<String> cells) throws Refusal {
        if (rows.size() + broken.size() == TableFile.MOST_ROWS) {
            throw Refusal.of(number, "file", filename, Rule.of("tables.rule.many-rows"));
        }
        var filled = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (i >= columns.size() || columns.get(i).isEmpty()) {
                broken.add(new CellError(number, "cell " + (i + 1), cell, Rule.of("tables.rule.too-many-cells")));
                return;
            }
            filled.put(columns.get(i), cell);
        }
        rows.add(new Table.Row(number, filled));
    }

    static List<String> header(List<String> cells) throws Refusal {
        var seen = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var cell : cells) {
            var name = Cells.tidy(cell).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !seen.add(name)) {
                throw Refusal.of(1, name, cell, Rule.of("tables.rule.column-twice"));
            }
            names.add(name);
        }
        return names;
    }
}
