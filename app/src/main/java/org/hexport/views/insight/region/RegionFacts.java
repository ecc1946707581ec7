package org.hexport.views.insight.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the region's page reads: one statement for its figures, one for its map, one for its gates. */
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

    RegionPage.Figures figures(String region, LocalDate since) {
        return jdbc.sql("""
                select (select count(*) from facts.enterprise where district ^@ :region) as enterprises,
                       (select count(distinct c.beneficiary_id) from facts.contribution c
                          join facts.enterprise e on e.id = c.beneficiary_id
                         where e.district ^@ :region and c.confirmed and c.done_on >= :since) as helped,
                       (select count(distinct enterprise_id) from facts.engagement
                         where district ^@ :region and state = 'running') as running,
                       (select count(distinct enterprise_id) from facts.outcome
                         where district ^@ :region and exports_direct_idr + exports_indirect_idr > 0) as exported,
                       (select count(distinct country) from facts.outcome, unnest(countries) as country
                         where district ^@ :region and exports_direct_idr + exports_indirect_idr > 0) as countries,
                       (select count(distinct enterprise_id) from facts.readiness where district ^@ :region) as checked,
                       (select count(*) from facts.need where district ^@ :region
                           and state in ('open', 'proposed', 'accepted')) as needs,
                       (select count(*) from facts.proposal p join facts.enterprise e on e.id = p.enterprise_id
                         where e.district ^@ :region and p.proposed_at >= :since) as asked,
                       (select count(*) from facts.proposal p join facts.enterprise e on e.id = p.enterprise_id
                         where e.district ^@ :region and p.proposed_at >= :since and p.state in ('accepted', 'declined')) as answered
                """)
                .param("region", region)
                .param("since", since)
                .query((row, _) -> new RegionPage.Figures(
                        row.getLong("enterprises"),
                        row.getLong("helped"),
                        row.getLong("running"),
                        row.getLong("exported"),
                        row.getLong("countries"),
                        row.getLong("checked"),
                        row.getLong("asked"),
                        row.getLong("answered"),
                        row.getLong("needs")))
                .single();
    }

    List<RegionPage.Tile> tiles(String region, Measure measure, LocalDate since) {
        return jdbc.sql("""
                select r.code, r.name, r.tile_column, r.tile_row, count(distinct counted.enterprise) as value
                  from facts.region r
                  left join (%s) counted on counted.district = r.code
                 where r.parent = :region and r.level = 'district' and r.tile_column is not null
                 group by r.code, r.name, r.tile_column, r.tile_row
                 order by r.code
                """.formatted(counted(measure)))
                .param("region", region)
                .param("since", since)
                .query((row, _) -> new RegionPage.Tile(
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("tile_column"),
                        row.getInt("tile_row"),
                        row.getInt("value")))
                .list();
    }

    private static String counted(Measure measure) {
        return switch (measure) {
            case ENTERPRISES -> """
                select id as enterprise, district from facts.enterprise where :since::date is not null""";
            case HELPED -> """
                select e.id as enterprise, e.district from facts.enterprise e
                  join facts.contribution c on c.beneficiary_id = e.id
                 where c.confirmed and c.done_on >= :since""";
            case UNMET -> """
                select n.enterprise_id as enterprise, n.district from facts.need n
                 where n.state = 'open' and :since::date is not null""";
        };
    }

    List<RegionPage.OpenGate> openGates(String region) {
        return jdbc.sql("""
                select gate, count(*) as enterprises
                  from (select distinct on (enterprise_id) open_gates
                          from facts.readiness
                         where district ^@ :region
                         order by enterprise_id, checked_on desc) latest, unnest(latest.open_gates) as gate
                 group by gate
                 order by enterprises desc, gate
                """)
                .param("region", region)
                .query((row, _) -> new RegionPage.OpenGate(row.getString("gate"), row.getLong("enterprises")))
                .list();
    }
}
