package org.hexport.views.insight.region;

import java.util.List;
import java.util.Optional;
import org.hexport.views.insight.picture.Picture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the region's page reads besides its picture: its name and the places of its districts. */
@Repository
class RegionFacts {

    private final JdbcClient jdbc;

    RegionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> nameOf(String region) {
        return jdbc.sql("select name from facts.region where code = :region")
                .param("region", region)
                .query(String.class)
                .optional();
    }

    /** The districts that have a place on the map, with what is counted in each. */
    List<RegionPage.Tile> tiles(String region, Picture picture) {
        return jdbc.sql("""
                select code, name, tile_column, tile_row from facts.region
                 where parent = :region and level = 'district' and tile_column is not null
                 order by code
                """)
                .param("region", region)
                .query((row, _) -> new RegionPage.Tile(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("tile_column"),
                        row.getInt("tile_row"),
                        (int) picture.in(row.getString("code"))))
                .list();
    }
}
