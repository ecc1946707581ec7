package org.hexport.parties.outcomes.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of outcomes: only added to; of several reports of a quarter the last one counts. */
@Component
class OutcomeTable {

    private static final String LAST = """
            select distinct on (enterprise_id, period)
                   id, enterprise_id, period, domestic_idr, exports_direct_idr, exports_indirect_idr, countries,
                   reported_at, reporter, count(*) over (partition by enterprise_id, period) - 1 as earlier
              from outcomes.outcome
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OutcomeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A report as it stands in the register.
     *
     * @param reporter who sent it
     * @param earlier how many reports of the same quarter it replaced
     */
    record Reported(Outcome outcome, Instant at, String reporter, int earlier) {}

    /** @return false where the same report is there already */
    boolean add(Outcome outcome, String district, Viewer viewer) {
        var person = viewer.person();
        var now = clock.instant();
        return jdbc.sql("""
                insert into outcomes.outcome (id, enterprise_id, district, period, domestic_idr, exports_direct_idr,
                                         exports_indirect_idr, countries, source, reported_at, reported_on, reported_by, reporter)
                values (:id, :enterprise, :district, :period, :domestic, :direct,
                        :indirect, :countries, 'self', :now, :today, :by, :reporter)
                on conflict (id) do nothing
                """)
                        .param("id", outcome.id())
                        .param("enterprise", outcome.enterprise().value())
                        .param("district", district)
                        .param("period", outcome.quarter().toString())
                        .param("domestic", outcome.domestic())
                        .param("direct", outcome.direct())
                        .param("indirect", outcome.indirect())
                        .param("countries", outcome.countries().toArray(String[]::new))
                        .param("now", Timestamp.from(now))
                        .param("today", LocalDate.ofInstant(now, clock.getZone()))
                        .param("by", person == null ? null : person.value(), java.sql.Types.OTHER)
                        .param("reporter", viewer.name())
                        .update()
                == 1;
    }

    Optional<Reported> last(OrganisationId enterprise, Quarter quarter) {
        return jdbc.sql(LAST + """
                 where enterprise_id = :enterprise and period = :period
                 order by enterprise_id, period, number desc
                """)
                .param("enterprise", enterprise.value())
                .param("period", quarter.toString())
                .query(OutcomeTable::reported)
                .optional();
    }

    /** The newest quarters first. */
    List<Reported> latest(OrganisationId enterprise, int most) {
        return jdbc.sql("select * from (" + LAST + """
                 where enterprise_id = :enterprise
                 order by enterprise_id, period, number desc) last
                 order by period desc
                 limit :most
                """)
                .param("enterprise", enterprise.value())
                .param("most", most)
                .query(OutcomeTable::reported)
                .list();
    }

    record Unreported(OrganisationId enterprise, String name) {}

    /** Which of them have not reported the quarter. */
    List<Unreported> unreported(UUID[] enterprises, Quarter quarter) {
        return jdbc.sql("""
                select e.id, e.name from facts.enterprise e
                 where e.id = any(:enterprises)
                   and not exists (select from outcomes.outcome o where o.enterprise_id = e.id and o.period = :period)
                 order by e.name, e.id
                """)
                .param("enterprises", enterprises)
                .param("period", quarter.toString())
                .query((row, n) ->
                        new Unreported(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private static Reported reported(ResultSet row, int number) throws SQLException {
        var outcome = new Outcome(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                Quarter.parse(row.getString("period")),
                row.getLong("domestic_idr"),
                row.getLong("exports_direct_idr"),
                row.getLong("exports_indirect_idr"),
                Arrays.asList((String[]) row.getArray("countries").getArray()));
        Instant at = row.getTimestamp("reported_at").toInstant();
        return new Reported(outcome, at, row.getString("reporter"), row.getInt("earlier"));
    }
}
