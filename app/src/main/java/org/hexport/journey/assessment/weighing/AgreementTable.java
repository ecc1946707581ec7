package org.hexport.journey.assessment.weighing;

import java.util.EnumMap;
import java.util.Map;
import org.hexport.journey.readiness.instrument.Agreement;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Instrument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far those who look at answers see what was answered. Of each item of an enterprise the first look counts: whoever answers or looks again
 * knows what the other said.
 */
@Component
class AgreementTable {

    private final JdbcClient jdbc;

    AgreementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By dimension; those of which too little is known are left out. */
    Map<Dimension, Agreement> of(Instrument instrument) {
        var pairs = new EnumMap<Dimension, long[][]>(Dimension.class);
        jdbc.sql("""
                select split_part(item, '.', 1) as dimension, answer, seen, count(*) as pairs
                  from (select distinct on (given.enterprise_id, given.product, given.country, given.item)
                               given.item, given.answer, looked.seen
                          from assessment.verification looked
                          join assessment.answer given on given.number = looked.answer
                         where given.instrument = :instrument
                           and given.answer ~ '^[0-4]$'
                           and looked.seen ~ '^[0-4]$'
                         order by given.enterprise_id, given.product, given.country, given.item, looked.number) first
                 group by dimension, answer, seen
                """).param("instrument", instrument.version()).query(row -> {
            var dimension = Dimension.valueOf(row.getString("dimension"));
            pairs.computeIfAbsent(dimension, _ -> new long[Agreement.VALUES][Agreement.VALUES])[row.getInt("answer")][
                            row.getInt("seen")] =
                    row.getLong("pairs");
        });
        var known = new EnumMap<Dimension, Agreement>(Dimension.class);
        pairs.forEach(
                (dimension, counts) -> Agreement.of(counts).ifPresent(agreement -> known.put(dimension, agreement)));
        return known;
    }
}
