package org.hexport.views.portal.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.views.portal.front.CataloguePage.Good;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The products that anyone may see, with their makers. */
@Repository
class Goods {

    private final JdbcClient jdbc;

    Goods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A few for the landing page, another choice each day, never two of one maker. */
    List<Good> few(String region, long day, int most) {
        return jdbc.sql("select " + GoodRows.LINE + """
                  from (select distinct on (enterprise_id) facts.product.*
                          from facts.product
                          join facts.enterprise on enterprise.id = enterprise_id
                         where district ^@ :region
                         order by enterprise_id, product.id) p
                  join facts.enterprise e on e.id = p.enterprise_id
                  join facts.region d on d.code = e.district
                """ + GoodRows.FIRST_PHOTO + """
                 order by md5(p.id::text || :day), p.id
                 limit :most
                """)
                .param("region", region)
                .param("day", String.valueOf(day))
                .param("most", most)
                .query(GoodRows::line)
                .list();
    }

    /** By name, from the given one on. */
    List<Good> named(String region, @Nullable String words, @Nullable String from, int most) {
        return jdbc.sql("select " + GoodRows.LINE + """
                  from facts.product p
                  join facts.enterprise e on e.id = p.enterprise_id
                  join facts.region d on d.code = e.district
                """ + GoodRows.FIRST_PHOTO + """
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
                .query(GoodRows::line)
                .list();
    }

    Optional<GoodRows.GoodSheet> find(UUID product) {
        return jdbc.sql("select " + GoodRows.LINE + """
                       , p.hs_version, p.hs8, p.min_order, p.monthly_capacity, p.tags, p.description_id, p.description_en,
                       p.description_ms, p.description_nl, p.description_zh, p.description_fr, p.description_ar,
                       files, alts, sizes
                  from facts.product p
                  join facts.enterprise e on e.id = p.enterprise_id
                  join facts.region d on d.code = e.district
                """ + GoodRows.FIRST_PHOTO + """
                 cross join lateral (
                       select array_agg(file_id order by position, file_id) as files,
                              array_agg(alt order by position, file_id) as alts,
                              array_agg(concat_ws(' ', width, height, array_to_string(widths, ' '))
                                        order by position, file_id) as sizes
                         from facts.product_photo where product_id = p.id) pictures
                 where p.id = :product
                """)
                .param("product", product)
                .query(GoodRows::sheet)
                .optional();
    }

    /** Those of a product that its owner shows to everybody and that hold on the day; kinds by their codes. */
    List<GoodPage.Held> certificates(UUID product, LocalDate today) {
        return jdbc.sql("""
                select c.kind, c.number, c.issuer, c.expires_on
                  from facts.product p join facts.certificate c on c.enterprise_id = p.enterprise_id
                 where p.id = :product and c.public and c.state = 'held'
                   and (c.expires_on is null or c.expires_on >= :today)
                   and (cardinality(c.products) = 0 or p.id = any(c.products))
                 order by c.kind, c.number
                """)
                .param("product", product)
                .param("today", today)
                .query((row, n) -> new GoodPage.Held(
                        row.getString("kind"),
                        row.getString("number"),
                        row.getString("issuer"),
                        row.getObject("expires_on", LocalDate.class)))
                .list();
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
