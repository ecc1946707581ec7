package org.hexport.parties.outcomes.response;

import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.analytics.intervals.WilsonInterval;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.outcomes.response.ResponsePage.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who answered a period, among all enterprises that the viewer's regions have, whether somebody helps them or not. */
@Component
class Responses {

    private static final double CONFIDENCE = 0.95;

    private final JdbcClient jdbc;

    Responses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By kind of group, then by group; the kind {@code all} has one. */
    Map<String, List<Group>> groups(Viewer viewer, Period period) {
        var groups = new LinkedHashMap<String, List<Group>>();
        jdbc.sql("""
                with asked as (
                    select case when exists (select from facts.contribution c
                                              where c.beneficiary_id = e.id and c.confirmed
                                                and c.done_on > :end::date - interval '12 months' and c.done_on <= :end)
                                then 'supported' else 'unsupported' end as support,
                           coalesce(e.size, 'unknown') as size, coalesce(e.owner_sex, 'unknown') as sex, e.district,
                           exists (select from facts.outcome o where o.enterprise_id = e.id and o.period = :period) as answered
                      from facts.enterprise e
                     where (:everything or e.district ^@ any(:written)) and e.registered_on <= :today)
                select case grouping(support, size, sex, district)
                            when 15 then 'all' when 7 then 'support' when 11 then 'size' when 13 then 'sex' else 'district' end as kind,
                       coalesce(support, size, sex, district, '') as name,
                       count(*) as asked, count(*) filter (where answered) as answered
                  from asked
                 group by grouping sets ((), (support), (size), (sex), (district))
                 order by 1, 2
                """)
                .param("period", period.toString())
                .param("end", Date.valueOf(period.end()))
                .param("today", Date.valueOf(period.end().plusMonths(4)))
                .param("everything", viewer.administrator())
                .param("written", viewer.writes().toArray(String[]::new))
                .query((RowCallbackHandler)
                        row -> groups.computeIfAbsent(row.getString("kind"), kind -> new java.util.ArrayList<>())
                                .add(group(row.getString("name"), row.getLong("asked"), row.getLong("answered"))));
        return groups;
    }

    /** With the interval of the share; of nobody asked, nothing is known. */
    static Group group(String name, long asked, long answered) {
        if (asked == 0) {
            return new Group(name, 0, 0, 0, 1);
        }
        var interval = WilsonInterval.of(answered, asked, CONFIDENCE);
        return new Group(name, asked, answered, interval.lower(), interval.upper());
    }

    record Silent(UUID id, String name, String district) {}

    List<Silent> silent(Viewer viewer, Period period, @Nullable UUID after, int most) {
        return jdbc.sql("""
                select e.id, e.name, e.district
                  from facts.enterprise e
                 where (:everything or e.district ^@ any(:written)) and e.registered_on <= :today
                   and not exists (select from facts.outcome o where o.enterprise_id = e.id and o.period = :period)
                   and (:after::uuid is null
                        or (e.name, e.id) > (select name, id from facts.enterprise where id = :after))
                 order by e.name, e.id
                 limit :most
                """)
                .param("period", period.toString())
                .param("today", Date.valueOf(period.end().plusMonths(4)))
                .param("everything", viewer.administrator())
                .param("written", viewer.writes().toArray(String[]::new))
                .param("after", after, java.sql.Types.OTHER)
                .param("most", most)
                .query((row, n) ->
                        new Silent(row.getObject("id", UUID.class), row.getString("name"), row.getString("district")))
                .list();
    }
}
