package org.hexport.views.insight.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and lists the enterprises of a region by where they stand. */
@Repository
class Standings {

    static final String UNKNOWN = "unknown";

    /** A line for each enterprise of the region, with its newest stage and assessment. */
    private static final String LINES = """
            with line as (
                select e.id, e.name, e.district, e.kbli, e.kbli_version, e.founded, e.workers, e.legal_form,
                       coalesce(left(e.kbli, 2), 'unknown') as sector, coalesce(e.size, 'unknown') as size,
                       coalesce(e.owner_sex, 'unknown') as sex, coalesce(s.rung, 'unknown') as rung,
                       coalesce(r.class, case when r.between_low is not null then 'between' end, 'unknown') as class,
                       s.as_of, s.agreement, s.decisive, s.johanson_wiedersheim, s.bilkey_tesar, s.reid, s.czinkota, s.cavusgil,
                       s.rao_naidu, s.leonidou_katsikeas, r.between_low, r.between_high, r.organisation, r.product_score, r.overall,
                       r.assessed_on, r.gates_met, array_to_string(r.open_gates, ';') as open_gates
                  from facts.enterprise e
                  left join facts.stage s on s.enterprise_id = e.id
                  left join facts.readiness r on r.enterprise_id = e.id
                 where e.district ^@ :region)
            """;

    private static final String CHOSEN = """
             (:rung::text is null or rung = :rung) and (:class::text is null or class = :class)
             and (:sector::text is null or sector = :sector) and (:size::text is null or size = :size)
             and (:sex::text is null or sex = :sex) and (:district::text is null or district = :district)
            """;

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many have which value; of the facet that is left out, all. */
    record Counts(long total, Map<Facet, Map<String, Long>> byFacet) {}

    Counts counts(Selection selection) {
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        var total = new ArrayList<Long>();
        jdbc.sql(LINES + """
                select grouping(rung, class, sector, size, sex, district) as kind,
                       coalesce(rung, class, sector, size, sex, district) as value, count(*) as enterprises
                  from line where
                """ + CHOSEN + """
                 group by grouping sets ((), (rung), (class), (sector), (size), (sex), (district))
                 order by 2
                """).params(parameters(selection)).query((RowCallbackHandler) row -> {
            var facet = facetOf(row.getInt("kind"));
            if (facet == null) {
                total.add(row.getLong("enterprises"));
            } else {
                counts.computeIfAbsent(facet, key -> new java.util.LinkedHashMap<>())
                        .put(row.getString("value"), row.getLong("enterprises"));
            }
        });
        return new Counts(total.isEmpty() ? 0 : total.getFirst(), counts);
    }

    /** PostgreSQL's grouping() has a bit for each column that is <em>not</em> grouped by, the first the highest. */
    private static @Nullable Facet facetOf(int kind) {
        return switch (kind) {
            case 0b011111 -> Facet.RUNG;
            case 0b101111 -> Facet.CLASS;
            case 0b110111 -> Facet.SECTOR;
            case 0b111011 -> Facet.SIZE;
            case 0b111101 -> Facet.SEX;
            case 0b111110 -> Facet.DISTRICT;
            default -> null;
        };
    }

    /** The highest rung first; after the given enterprise. */
    List<StandingPage.Line> lines(Selection selection, @Nullable UUID after, int most) {
        return jdbc.sql(LINES + "select * from line where " + CHOSEN + """
                 and (:after::uuid is null
                      or (name, id) > (select name, id from facts.enterprise where id = :after))
                 order by name, id
                 limit :most
                """)
                .params(parameters(selection))
                .param("after", after, java.sql.Types.OTHER)
                .param("most", most)
                .query((row, _) -> new StandingPage.Line(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("district"),
                        known(row.getString("rung")),
                        readiness(row),
                        overall(row)))
                .list();
    }

    private static @Nullable String known(String value) {
        return value.equals(UNKNOWN) ? null : value;
    }

    /** {@code C2}, or {@code C1–C2} where it lies between. */
    private static @Nullable String readiness(ResultSet row) throws SQLException {
        var named = row.getString("class");
        return named.equals("between")
                ? row.getString("between_low") + "–" + row.getString("between_high")
                : known(named);
    }

    private static @Nullable Double overall(ResultSet row) throws SQLException {
        var score = row.getDouble("overall");
        return row.wasNull() ? null : score;
    }

    List<StandingPage.Tile> tiles(Selection selection, Map<String, Long> byDistrict) {
        return jdbc.sql("""
                select code, name, tile_column, tile_row from facts.region
                 where parent = :region and level = 'district' and tile_column is not null
                 order by code
                """)
                .param("region", selection.region())
                .query((row, _) -> new StandingPage.Tile(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("tile_column"),
                        row.getInt("tile_row"),
                        byDistrict.getOrDefault(row.getString("code"), 0L).intValue()))
                .list();
    }

    /** The lines of a file, one after the other. */
    void each(Selection selection, List<String> columns, java.util.function.Consumer<@Nullable Object[]> file) {
        jdbc.sql(LINES + "select * from line where " + CHOSEN + " order by name, id")
                .params(parameters(selection))
                .query((RowCallbackHandler) row -> {
                    var cells = new @Nullable Object[columns.size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getObject(columns.get(i));
                    }
                    file.accept(cells);
                });
    }

    private static Map<String, @Nullable Object> parameters(Selection selection) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("region", selection.region());
        for (var facet : Facet.values()) {
            parameters.put(facet.word(), selection.value(facet));
        }
        return parameters;
    }
}
