package org.hexport.journey.readiness.standing;

import java.util.EnumMap;
import java.util.Map;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Reliability;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How reliable the dimensions are here, from the newest record of each enterprise. */
@Component
public class ReliabilityTable {

    private final JdbcClient jdbc;

    ReliabilityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By dimension; those of which too little is known are left out. */
    public Map<Dimension, Reliability> of(Instrument instrument) {
        var known = new EnumMap<Dimension, Reliability>(Dimension.class);
        jdbc.sql("""
                with newest as (
                    select distinct on (enterprise_id) enterprise_id, answers
                      from readiness.result
                     where instrument = :instrument
                     order by enterprise_id, recorded_at desc, number desc),
                given as (
                    select enterprise_id, split_part(pair, '=', 1) as item, split_part(pair, '.', 1) as dimension,
                           split_part(pair, '=', 2)::int as value
                      from newest, unnest(answers) as pair
                     where split_part(pair, '=', 2) ~ '^[0-4]$'),
                whole as (
                    select enterprise_id, dimension, sum(value) as points
                      from given
                     group by enterprise_id, dimension
                    having count(*) = :items),
                items as (
                    select given.dimension, var_samp(given.value) as variance
                      from given
                      join whole using (enterprise_id, dimension)
                     group by given.dimension, given.item),
                sums as (
                    select dimension, count(*) as n, var_samp(points) as variance from whole group by dimension)
                select sums.dimension, sums.n, sums.variance as of_sums, sum(items.variance) as of_items
                  from sums
                  join items using (dimension)
                 group by sums.dimension, sums.n, sums.variance
                """)
                .param("instrument", instrument.version())
                .param("items", Dimension.ITEMS_EACH)
                .query((row, n) -> {
                    var dimension = Dimension.valueOf(row.getString("dimension"));
                    Reliability.of(row.getInt("n"), row.getDouble("of_items"), row.getDouble("of_sums"))
                            .ifPresent(found -> known.put(dimension, found));
                    return dimension;
                })
                .list();
        return known;
    }
}
