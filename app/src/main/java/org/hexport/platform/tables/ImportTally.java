package org.hexport.platform.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;

/** Counts while a file is taken in, and gathers its errors; the rows that could not even be read are among them from the start. */
public final class ImportTally {

    private final Table table;
    private final boolean refused;
    private final List<CellError> errors = new ArrayList<>();
    private final List<CellError> warnings = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private int added;
    private int updated;
    private int unchanged;
    private int duplicates;

    /** Columns in neither list are reported and ignored; a missing required one refuses the file. */
    public ImportTally(Table table, List<String> required, List<String> optional) {
        this.table = table;
        required.stream()
                .filter(column -> !table.columns().contains(column))
                .map(column -> new CellError(1, column, "", Rule.of("tables.rule.column-missing")))
                .forEach(errors::add);
        this.refused = !errors.isEmpty();
        if (!refused) {
            errors.addAll(table.broken());
        }
        table.columns().stream()
                .filter(column -> !required.contains(column) && !optional.contains(column))
                .forEach(ignored::add);
    }

    /** A required column is missing: no row may be taken. */
    public boolean refused() {
        return refused;
    }

    public Cells cells(Table.Row row) {
        return new Cells(row, table.decimalComma(), errors::add, warnings::add);
    }

    public void added() {
        added++;
    }

    public void updated() {
        updated++;
    }

    public void unchanged() {
        unchanged++;
    }

    public void duplicate() {
        duplicates++;
    }

    /** A column that was read but is not kept, with the reason. */
    public void ignored(String column) {
        ignored.add(column);
    }

    public ImportReport report() {
        errors.sort(Comparator.comparingInt(CellError::row));
        return new ImportReport(
                table.rows().size() + table.broken().size(),
                added,
                updated,
                unchanged,
                duplicates,
                errors,
                ignored,
                warnings);
    }
}
