package org.hexport.views.insight.barriers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What enterprises of a region say of barriers, from the published facts. */
@Repository
class BarrierFacts {

    /** Each answer that counts, with whether an open offer reaches who gave it. */
    private static final String ANSWERS = """
            with covered as (
                select distinct barrier, here.district
                  from (select distinct district from facts.enterprise where district ^@ :region) here
                  join facts.offer on offer.open and :today between offer.from_day and offer.until_day
                                  and (cardinality(offer.districts) = 0 or here.district ^@ any (offer.districts))
                 cross join unnest(offer.barriers) as barrier
            ), answer as (
                select said.barrier, enterprise.id, enterprise.name, enterprise.district, said.stated_on,
                       case when said.lifted_on is not null and said.confirmed then 0 else said.severity end as severity,
                       covered.barrier is not null as covered,
                       %s as part
                  from facts.barrier said
                  join facts.enterprise on enterprise.id = said.enterprise_id
                  left join facts.stage on stage.enterprise_id = said.enterprise_id
                  left join covered on covered.barrier = said.barrier and covered.district = enterprise.district
                 where enterprise.district ^@ :region
                   and said.severity is not null
                   and (:rung::text is null or stage.rung = :rung)
                   and (:size::text is null or enterprise.size = :size)
                   and (:divisions::text[] is null or left(enterprise.kbli, 2) = any (:divisions))
            )
            """;

    private static final String SUMS = """
            select barrier, part, count(*) as asked,
                   count(*) filter (where severity >= 3) as affected,
                   count(*) filter (where severity >= 3 and not covered) as unmet,
                   sum(severity) as total, sum(severity * severity) as squares
              from answer
             group by barrier, part
            """;

    private static final String WHOLE = (ANSWERS + SUMS).formatted("''");

    private final JdbcClient jdbc;

    BarrierFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> nameOf(String region) {
        return jdbc.sql("select name from facts.region where code = :region")
                .param("region", region)
                .query(String.class)
                .optional();
    }

    /** A number that only this house knows. */
    UUID salt() {
        return jdbc.sql("select value from facts.salt").query(UUID.class).single();
    }

    /** Barriers of which nobody spoke are left out. */
    Map<Barrier, Tally> tallies(String region, Narrowing narrowing, LocalDate today) {
        var tallies = new EnumMap<Barrier, Tally>(Barrier.class);
        answers(WHOLE, region, narrowing, today)
                .query((RowCallbackHandler) row -> tallies.put(Barrier.of(row.getString("barrier")), tally(row)));
        return tallies;
    }

    /** The same by parts; together they are the whole, the part that is not known among them. */
    Map<Barrier, Map<String, Tally>> tallies(String region, Split split, LocalDate today) {
        var tallies = new EnumMap<Barrier, Map<String, Tally>>(Barrier.class);
        answers((ANSWERS + SUMS).formatted(split.column()), region, Narrowing.NONE, today)
                .query((RowCallbackHandler) row -> tallies.computeIfAbsent(
                                Barrier.of(row.getString("barrier")), barrier -> new TreeMap<>(split.order()))
                        .merge(split.part(row.getString("part")), tally(row), Tally::plus));
        return tallies;
    }

    /**
     * Those in whose way the barrier is very much, the heaviest first, as far as their owners let the viewer see what they answered.
     *
     * @param most as many as are wanted
     */
    List<BarrierPage.Affected> affected(
            Viewer viewer, String region, Barrier barrier, Narrowing narrowing, LocalDate today, int most) {
        return answers(ANSWERS.formatted("''") + """
                select answer.id, answer.name, region.name as district, answer.severity, answer.stated_on, answer.covered
                  from answer
                  left join facts.region on region.code = answer.district
                  left join facts.consent on consent.enterprise_id = answer.id and consent.purpose = 'readiness'
                 where answer.barrier = :barrier and answer.severity >= 3
                   and (:everything or answer.id = any (:mine) or answer.id = any (:helped)
                        or coalesce(consent.given, answer.district ^@ any (:written)))
                 order by answer.severity desc, answer.name, answer.id
                 limit :most
                """, region, narrowing, today)
                .param("barrier", barrier.code())
                .param("everything", viewer.administrator())
                .param("mine", viewer.organisationIds())
                .param("helped", viewer.helpedIds())
                .param("written", viewer.writes().toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> new BarrierPage.Affected(
                        row.getObject("id", UUID.class).toString(),
                        row.getString("name"),
                        row.getString("district"),
                        row.getInt("severity"),
                        row.getObject("stated_on", LocalDate.class),
                        row.getBoolean("covered")))
                .list();
    }

    private JdbcClient.StatementSpec answers(String sql, String region, Narrowing narrowing, LocalDate today) {
        return jdbc.sql(sql)
                .param("region", region)
                .param("today", today)
                .param("rung", narrowing.rung())
                .param("size", narrowing.size())
                .param("divisions", narrowing.divisions());
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("asked"),
                row.getLong("affected"),
                row.getLong("unmet"),
                row.getLong("total"),
                row.getLong("squares"));
    }
}
