package org.hexport.views.insight.picture;

/** How a region is counted, from the published facts: rows of district, measure and count. Takes {@code :region} and {@code :since}. */
final class Counting {

    /** Each enterprise lies in one district, so that the counts of districts add up to those of the region. */
    static final String LIVE = """
            with enterprise as materialized (
                select id, district from facts.enterprise where district ^@ :region
            ), helped as materialized (
                select e.id, e.district, array_agg(distinct c.helix) as helices, count(*) as contributions
                  from facts.contribution c
                  join enterprise e on e.id = c.beneficiary_id
                 where c.confirmed and c.done_on >= :since
                 group by e.id, e.district
            ), lens (name, helices) as (
                values ('triple', '{A,B,G}'::text[]), ('quadruple', '{A,B,C,G}'), ('penta', '{A,B,C,G,M}'), ('hexa', '{A,B,C,G,M,T}')
            ), checked as materialized (
                select e.id, e.district, r.open_gates
                  from facts.readiness r
                  join enterprise e on e.id = r.enterprise_id
                 where r.checked_on is not null
            ), exported as materialized (
                select distinct e.id, e.district, country
                  from facts.outcome o
                  join enterprise e on e.id = o.enterprise_id
                  left join lateral unnest(o.countries) as country on true
                 where o.exports_direct_idr + o.exports_indirect_idr > 0
            ), proposal as (
                select e.district, p.state in ('accepted', 'declined') as answered
                  from facts.proposal p
                  join enterprise e on e.id = p.enterprise_id
                 where p.proposed_at >= :since
            ), need as materialized (
                select district, enterprise_id, state from facts.need
                 where district ^@ :region and state in ('open', 'proposed', 'accepted')
            )
            select district, 'enterprises' as measure, count(*) as counted from enterprise group by 1
            union all select district, 'helped', count(*) from helped group by 1
            union all select district, 'contributions', sum(contributions)::bigint from helped group by 1
            union all select district, 'helix:' || helix, count(*) from helped, unnest(helices) as helix group by 1, 2
            union all select district, 'any:' || name, count(*) from helped join lens on helped.helices && lens.helices group by 1, 2
            union all select district, 'every:' || name, count(*) from helped join lens on helped.helices @> lens.helices group by 1, 2
            union all select e.district, 'running', count(distinct e.id)
                        from facts.engagement g join enterprise e on e.id = g.enterprise_id where g.state = 'running' group by 1
            union all select district, 'exported', count(distinct id) from exported group by 1
            union all select district, 'country:' || country, count(*) from exported where country is not null group by 1, 2
            union all select district, 'checked', count(*) from checked group by 1
            union all select district, 'gate:' || gate, count(*) from checked, unnest(open_gates) as gate group by 1, 2
            union all select district, 'needs', count(*) from need group by 1
            union all select district, 'unmet', count(distinct enterprise_id) from need where state = 'open' group by 1
            union all select district, 'asked', count(*) from proposal group by 1
            union all select district, 'answered', count(*) from proposal where answered group by 1
            """;

    static final String KEPT = "select district, measure, counted from insight.count where region = :region";

    /** Of the region, and of its districts for the one measure that the map shows. */
    static String summed(String counts) {
        return """
                select case when measure = :mapped then district end as district, measure, sum(counted)::bigint as counted
                  from (%s) counted
                 group by 1, 2
                """.formatted(counts);
    }

    private Counting() {}
}
