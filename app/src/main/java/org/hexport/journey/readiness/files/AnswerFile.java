package org.hexport.journey.readiness.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Item;
import org.hexport.platform.tables.Faults;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;
import org.hexport.platform.tables.RowFile;

/**
 * A file of answers, one row for an enterprise and a product in a country; a row without a product is the enterprise's own. Each row is
 * answered, the enterprise's own too.
 *
 * <p>What the enterprise's own row answers of the organisation holds for all rows of its id, whatever these say; what it leaves empty they may
 * say themselves. Whether it exports and supplies a lot holds for the rows that leave it empty. The file is read twice: {@link #check} refuses
 * what would be misread and learns what enterprises say of themselves, {@link #sheets} hands the rows on.
 */
public final class AnswerFile {

    static final String ID = "id";
    static final String PRODUCT = "product";
    static final String COUNTRY = "country";
    static final String EXPORTED = "exported_12m";
    static final String LOT = "lot";

    public static final List<String> REQUIRED = List.of(ID);

    private static final List<String> ITEMS =
            Instrument.CURRENT.items().stream().map(Item::code).toList();

    private final RowFile file;
    private final Map<String, AnswerRow> organisations = new HashMap<>();
    private int longestId;

    public AnswerFile(RowFile file) {
        this.file = file;
    }

    /** Every column that is read, in lower case as a table knows them. */
    public static List<String> columns() {
        var columns = new ArrayList<>(List.of(ID, PRODUCT, COUNTRY, EXPORTED, LOT));
        for (var item : ITEMS) {
            columns.add(column(item));
            columns.add(evidenceColumn(item));
        }
        return columns;
    }

    static String column(String item) {
        return item.toLowerCase(Locale.ROOT);
    }

    static String evidenceColumn(String item) {
        return "e." + column(item);
    }

    /** To be called first, and once. */
    public void check(Faults faults) throws IOException {
        var reader = new AnswerReader(file, ITEMS, faults);
        file.read(faults, cells -> {
            var row = reader.row(cells);
            longestId = Math.max(longestId, row.id().length());
            if (row.isTheOrganisations() && organisations.putIfAbsent(row.id(), row) != null) {
                faults.add(new CellError(cells.number(), ID, row.id(), Rule.of("readiness.rule.organisation-twice")));
            }
        });
    }

    public int longestId() {
        return longestId;
    }

    /** Hands the rows on, in the order of the file. */
    public void sheets(Consumer<FilledSheet> each) throws IOException {
        var faults = new Faults();
        var reader = new AnswerReader(file, ITEMS, faults);
        file.read(faults, cells -> {
            var row = reader.row(cells);
            each.accept(
                    new FilledSheet(row.id(), row.product(), row.country(), row.sheet(organisations.get(row.id()))));
        });
    }
}
