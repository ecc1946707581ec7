package org.hexport.platform.tables;

import java.util.List;
import java.util.function.Consumer;

/** The rows of a workbook's first sheet, which is small enough to be held. */
final class SheetRows implements RowFile.Source {

    private final Table table;

    SheetRows(Table table) {
        this.table = table;
    }

    @Override
    public List<String> header() {
        return table.columns();
    }

    @Override
    public boolean decimalComma() {
        return table.decimalComma();
    }

    @Override
    public void read(RowCells cells, Consumer<RowCells> each) {
        table.broken().forEach(cells::report);
        for (var row : table.rows()) {
            var texts = table.columns().stream().map(row::text).toArray(String[]::new);
            cells.at(row.number(), texts, texts.length);
            each.accept(cells);
        }
    }
}
