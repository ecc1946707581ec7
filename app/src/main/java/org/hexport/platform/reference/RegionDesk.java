package org.hexport.platform.reference;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes regions in and gives each its tile. */
@Service
@Transactional
class RegionDesk {

    private final RegionTable table;
    private final Regions regions;

    RegionDesk(RegionTable table, Regions regions) {
        this.table = table;
        this.regions = regions;
    }

    void take(Collection<RegionRow> rows) {
        table.save(rows);
        var all = table.all();
        rows.stream()
                .map(row -> row.region().parent())
                .distinct()
                .forEach(parent -> table.place(TilePlan.of(childrenOf(parent, all))));
        regions.forget();
    }

    private static List<Region> childrenOf(@org.jspecify.annotations.Nullable String parent, List<Region> all) {
        return all.stream()
                .filter(region -> Objects.equals(region.parent(), parent))
                .toList();
    }
}
