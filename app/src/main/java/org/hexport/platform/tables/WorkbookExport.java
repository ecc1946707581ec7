package org.hexport.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a table that people take home as an Excel workbook of one sheet: numbers stay numbers, texts are never run as formulas. */
public final class WorkbookExport implements RowTarget {

    private static final String DAY = "yyyy-mm-dd";
    private static final int LONGEST_NAME = 31;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next = 1;

    /**
     * @param name of the sheet; what Excel can't bear in one is left out
     * @param columns the header
     */
    public WorkbookExport(OutputStream target, String name, List<String> columns) {
        this.workbook = new Workbook(target, "Hexport", "1.0");
        var fit = name.replaceAll("[\\[\\]:*?/\\\\']", " ");
        this.sheet = workbook.newWorksheet(fit.substring(0, Math.min(LONGEST_NAME, fit.length())));
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            put(column, cells[column]);
        }
        next++;
    }

    /** Writes the workbook out; the target stays open. */
    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {
                // stays empty
            }
            case Number number -> sheet.value(next, column, number);
            case Boolean yes -> sheet.value(next, column, yes);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format(DAY).set();
            }
            default -> sheet.value(next, column, cell.toString());
        }
    }
}
