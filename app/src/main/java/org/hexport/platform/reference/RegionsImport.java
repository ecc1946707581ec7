package org.hexport.platform.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexport.kernel.Viewer;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.ImportReport.Rule;
import org.hexport.platform.tables.ImportTally;
import org.hexport.platform.tables.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The file {@code regions}: another regency with its districts, or better centres for those that are known. Administrators only. */
@Component
class RegionsImport implements FileImport {

    private static final List<String> REQUIRED = List.of("code", "level", "name");
    private static final List<String> OPTIONAL = List.of("parent", "bps_code", "lat", "lon");
    private static final Set<String> LEVELS = Set.of("province", "regency", "city", "district", "village");

    private final RegionTable table;
    private final RegionDesk desk;

    RegionsImport(RegionTable table, RegionDesk desk) {
        this.table = table;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "regions";
    }

    @Override
    public boolean isFor(Viewer viewer) {
        return viewer.administrator();
    }

    @Override
    public ImportReport take(Viewer viewer, Table file) {
        var tally = new ImportTally(file, REQUIRED, OPTIONAL);
        if (tally.refused()) {
            return tally.report();
        }
        var known = table.all().stream().collect(Collectors.toMap(Region::code, Function.identity()));
        var bpsCodes = table.bpsCodes();
        var changed = new HashMap<String, RegionRow>();
        for (var row : file.rows()) {
            var cells = tally.cells(row);
            if (!viewer.administrator()) {
                cells.refuse("code", Rule.of("reference.rule.administrator"));
                continue;
            }
            var read = read(cells, known);
            read.ifPresent(region -> count(region, known, bpsCodes, changed, tally));
        }
        if (!changed.isEmpty()) {
            desk.take(new ArrayList<>(changed.values()));
        }
        return tally.report();
    }

    private static void count(
            RegionRow row,
            Map<String, Region> known,
            Map<String, String> bpsCodes,
            Map<String, RegionRow> changed,
            ImportTally tally) {
        var code = row.region().code();
        var before = known.put(code, row.region());
        if (row.region().equals(before) && java.util.Objects.equals(bpsCodes.get(code), row.bpsCode())) {
            tally.unchanged();
            return;
        }
        if (before == null) {
            tally.added();
        } else {
            tally.updated();
        }
        changed.put(code, row);
    }

    private static Optional<RegionRow> read(Cells cells, Map<String, Region> known) {
        var code = cells.region("code");
        var name = cells.required("name");
        var level = cells.code("level", RegionsImport::level, Rule.of("reference.rule.level"));
        var parent = parent(cells, code);
        var above = parent == null ? null : known.get(parent);
        if (parent != null && above == null) {
            cells.refuse("parent", Rule.of("reference.rule.parent"));
        }
        var lat = degrees(cells, "lat", above == null ? null : above.lat(), 90);
        var lon = degrees(cells, "lon", above == null ? null : above.lon(), 180);
        cells.required("code");
        cells.required("level");
        if (!cells.sound() || code == null || level == null || lat == null || lon == null) {
            return Optional.empty();
        }
        var bps = cells.text("bps_code");
        return Optional.of(new RegionRow(new Region(code, parent, level, name, lat, lon), bps.isEmpty() ? null : bps));
    }

    private static @Nullable String parent(Cells cells, @Nullable String code) {
        var given = cells.region("parent");
        if (given != null || code == null || code.indexOf('.') < 0) {
            return given;
        }
        return code.substring(0, code.lastIndexOf('.'));
    }

    /** Where a file gives no centre, the parent's stands in. */
    private static @Nullable Double degrees(Cells cells, String column, @Nullable Double otherwise, double most) {
        var given = cells.decimal(column);
        if (given == null) {
            if (otherwise == null && cells.sound()) {
                cells.refuse(column, Rule.of("reference.rule.centre"));
            }
            return otherwise;
        }
        if (Math.abs(given.doubleValue()) > most) {
            cells.refuse(column, Rule.of("reference.rule.degrees", Double.toString(most)));
        }
        return given.doubleValue();
    }

    private static Optional<String> level(String text) {
        return Optional.of(text).filter(LEVELS::contains);
    }
}
