package org.hexport.views.insight.behind;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.views.insight.behind.BehindPage.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the enterprises that a figure counts, by keyset. */
@Repository
class Behind {

    private final JdbcClient jdbc;

    Behind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> after(String region, Counted counted, LocalDate since, @Nullable UUID last, int most) {
        return lines(region, counted, since, last, most).list();
    }

    Stream<Line> all(String region, Counted counted, LocalDate since) {
        return lines(region, counted, since, null, Integer.MAX_VALUE).stream();
    }

    private JdbcClient.MappedQuerySpec<Line> lines(
            String region, Counted counted, LocalDate since, @Nullable UUID last, int most) {
        return jdbc.sql(
                        """
                select e.id, e.name, coalesce(r.name, e.district) as district
                  from facts.enterprise e
                  left join facts.region r on r.code = e.district
                 where e.district ^@ :region and %s
                   and (:since::date, :value::text, :helices::text[]) is not null
                   %s
                 order by e.name, e.id
                 limit :most
                """.formatted(
                                        counted.kind().condition(),
                                        last == null
                                                ? ""
                                                : "and (e.name, e.id) > (select name, id from facts.enterprise where id = :last)"))
                .param("region", region)
                .param("since", since)
                .param("value", counted.value())
                .param("helices", counted.helices())
                .param("last", last, java.sql.Types.OTHER)
                .param("most", most)
                .query((row, _) ->
                        new Line(row.getObject("id", UUID.class), row.getString("name"), row.getString("district")));
    }
}
