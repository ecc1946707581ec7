package org.hexport.platform.reference;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of regions. */
@Component
class RegionTable {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RegionTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Region> all() {
        return jdbc.sql("select code, parent, level, name, lat, lon from reference.region order by code")
                .query((row, n) -> new Region(
                        row.getString("code"),
                        row.getString("parent"),
                        row.getString("level"),
                        row.getString("name"),
                        row.getDouble("lat"),
                        row.getDouble("lon")))
                .list();
    }

    /** BPS codes by our codes. */
    Map<String, String> bpsCodes() {
        var codes = new HashMap<String, String>();
        jdbc.sql("select code, bps_code from reference.region where bps_code is not null")
                .query((RowCallbackHandler) row -> codes.put(row.getString("code"), row.getString("bps_code")));
        return codes;
    }

    void save(Collection<RegionRow> rows) {
        batches.batchUpdate("""
                insert into reference.region (code, parent, level, name, bps_code, lat, lon) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update
                   set parent = excluded.parent, level = excluded.level, name = excluded.name,
                       bps_code = excluded.bps_code, lat = excluded.lat, lon = excluded.lon
                """, rows, BATCH, RegionTable::fill);
    }

    private static void fill(PreparedStatement statement, RegionRow row) throws SQLException {
        var region = row.region();
        statement.setString(1, region.code());
        statement.setString(2, region.parent());
        statement.setString(3, region.level());
        statement.setString(4, region.name());
        statement.setString(5, row.bpsCode());
        statement.setDouble(6, region.lat());
        statement.setDouble(7, region.lon());
    }

    void place(Map<String, TilePlan.Tile> tiles) {
        batches.batchUpdate(
                "update reference.region set tile_column = ?, tile_row = ? where code = ?",
                tiles.entrySet(),
                BATCH,
                (statement, tile) -> {
                    statement.setInt(1, tile.getValue().column());
                    statement.setInt(2, tile.getValue().row());
                    statement.setString(3, tile.getKey());
                });
    }
}
