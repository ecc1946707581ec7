package org.hexport.parties.outcomes.report;

import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.outcomes.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets an enterprise's own figures beside those of its trade and district, the narrowest group of at least five others. */
@Component
public class Comparisons {

    private static final int FEWEST = 5;

    private final JdbcClient jdbc;

    Comparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the enterprise did not report the period, or fewer than five others of its region did. */
    public Optional<Comparison> of(OrganisationId enterprise, Period period) {
        return jdbc.sql("""
                with own as (
                    select e.id, e.district, e.region, left(e.kbli, 2) as trade,
                           o.domestic_idr + o.exports_direct_idr + o.exports_indirect_idr as sales
                      from facts.enterprise e join facts.outcome o on o.enterprise_id = e.id and o.period = :period
                     where e.id = :enterprise),
                other as (
                    select o.domestic_idr + o.exports_direct_idr + o.exports_indirect_idr as sales,
                           coalesce(left(e.kbli, 2) = own.trade, false) as same_trade, e.district = own.district as same_district
                      from own
                      join facts.enterprise e on e.region = own.region and e.id <> own.id
                      join facts.outcome o on o.enterprise_id = e.id and o.period = :period),
                ranked as (
                    select 1 as width, 'trade-district' as kind, count(*) as n, percentile_cont(0.5) within group (order by sales) as median
                      from other where same_trade and same_district
                    union all
                    select 2, 'trade', count(*), percentile_cont(0.5) within group (order by sales) from other where same_trade
                    union all
                    select 3, 'district', count(*), percentile_cont(0.5) within group (order by sales) from other where same_district
                    union all
                    select 4, 'region', count(*), percentile_cont(0.5) within group (order by sales) from other)
                select own.sales, ranked.kind, ranked.n, ranked.median
                  from own, ranked
                 where ranked.n >= :fewest
                 order by ranked.width
                 limit 1
                """)
                .param("enterprise", enterprise.value())
                .param("period", period.toString())
                .param("fewest", FEWEST)
                .query((row, n) -> new Comparison(
                        period,
                        row.getLong("sales"),
                        Math.round(row.getDouble("median")),
                        row.getInt("n"),
                        "outcomes.compare." + row.getString("kind")))
                .optional();
    }
}
