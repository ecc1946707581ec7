package org.hexport.platform.reference;

import java.util.ArrayList;
import org.hexport.platform.tables.Table;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Loads the regions that Hexport brings along, where there are none yet. */
@Component
class FirstRegions implements InitializingBean {

    private final RegionTable table;
    private final RegionDesk desk;

    FirstRegions(RegionTable table, RegionDesk desk) {
        this.table = table;
        this.desk = desk;
    }

    @Override
    public void afterPropertiesSet() {
        if (table.all().isEmpty()) {
            var rows = new ArrayList<RegionRow>();
            BroughtAlong.rows("regions.csv").forEach(row -> rows.add(region(row)));
            BroughtAlong.rows("districts_35_07.csv").forEach(row -> rows.add(districtOfMalang(row)));
            desk.take(rows);
        }
    }

    private static RegionRow region(Table.Row row) {
        var parent = row.text("parent");
        return new RegionRow(
                new Region(
                        row.text("code"),
                        parent.isEmpty() ? null : parent,
                        row.text("level"),
                        row.text("name"),
                        Double.parseDouble(row.text("lat")),
                        Double.parseDouble(row.text("lon"))),
                row.text("bps_code"));
    }

    private static RegionRow districtOfMalang(Table.Row row) {
        return new RegionRow(
                new Region(
                        row.text("kemendagri_code"),
                        "35.07",
                        "district",
                        row.text("name"),
                        Double.parseDouble(row.text("lat")),
                        Double.parseDouble(row.text("lon"))),
                row.text("bps_code"));
    }
}
