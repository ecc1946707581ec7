package org.hexport.views.portal.front;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.Money;
import org.hexport.views.portal.front.CataloguePage.Good;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The products that anyone may see, with their makers. */
@Repository
class Goods {

    private static final RowMapper<Good> GOOD = (row, _) -> new Good(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("name_en"),
            row.getString("maker"),
            row.getString("place"),
            row.getObject("price_idr") == null ? null : Money.idr(row.getLong("price_idr")),
            row.getString("unit"),
            row.getString("hs6"));

    private final JdbcClient jdbc;

    Goods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A few for the landing page, another choice each day, never two of one maker. */
    List<Good> few(String region, long day, int most) {
        return jdbc.sql("""
                select * from (
                    select distinct on (p.enterprise_id)
                           p.id, p.name, p.name_en, e.name as maker, d.name as place, p.price_idr, p.unit, p.hs6
                      from facts.product p
                      join facts.enterprise e on e.id = p.enterprise_id
                      join facts.region d on d.code = e.district
                     where e.district ^@ :region
                     order by p.enterprise_id, p.id) one
                 order by md5(id::text || :day), id
                 limit :most
                """)
                .param("region", region)
                .param("day", String.valueOf(day))
                .param("most", most)
                .query(GOOD)
                .list();
    }

    /** By name, from the given one on. */
    List<Good> named(String region, @Nullable String words, @Nullable String from, int most) {
        return jdbc.sql("""
                select p.id, p.name, p.name_en, e.name as maker, d.name as place, p.price_idr, p.unit, p.hs6
                  from facts.product p
                  join facts.enterprise e on e.id = p.enterprise_id
                  join facts.region d on d.code = e.district
                 where e.district ^@ :region
                   and (:words::text is null
                        or concat_ws(' ', p.name, p.name_en, e.name, d.name) ilike '%' || :words || '%')
                   and (:from::text is null or (lower(p.name) || p.id::text) > :from)
                 order by lower(p.name) || p.id::text
                 limit :most
                """)
                .param("region", region)
                .param("words", words == null || words.isBlank() ? null : escaped(words.strip()))
                .param("from", from)
                .param("most", most)
                .query(GOOD)
                .list();
    }

    Optional<Good> find(UUID product) {
        return jdbc.sql("""
                select p.id, p.name, p.name_en, e.name as maker, d.name as place, p.price_idr, p.unit, p.hs6
                  from facts.product p
                  join facts.enterprise e on e.id = p.enterprise_id
                  join facts.region d on d.code = e.district
                 where p.id = :product
                """).param("product", product).query(GOOD).optional();
    }

    FrontFigures figures(String region) {
        return jdbc.sql("""
                select (select count(*) from facts.enterprise where district ^@ :region) as enterprises,
                       (select count(distinct enterprise_id) from facts.engagement
                         where district ^@ :region and state = 'running') as running,
                       (select count(distinct enterprise_id) from facts.outcome
                         where district ^@ :region and exports_direct_idr + exports_indirect_idr > 0) as exported,
                       (select count(distinct country) from facts.outcome, unnest(countries) as country
                         where district ^@ :region and exports_direct_idr + exports_indirect_idr > 0) as countries,
                       (select name from facts.region where code = :region) as region
                """)
                .param("region", region)
                .query((row, _) -> new FrontFigures(
                        row.getString("region"),
                        row.getLong("enterprises"),
                        row.getLong("running"),
                        row.getLong("exported"),
                        row.getLong("countries")))
                .single();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
