package org.hexport.parties.outcomes.report;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Mode;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Period;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of outcomes: only added to; of several reports of a period the last one counts. */
@Component
class OutcomeTable {

    private static final String LAST = """
            select distinct on (o.enterprise_id, o.period)
                   o.id, o.enterprise_id, o.period, o.domestic_idr, o.exports_direct_idr, o.exports_indirect_idr, o.countries,
                   o.imports_idr, o.for_others_idr, o.shipments, o.workers, o.modes, o.evidence, o.by_link, o.helped,
                   o.reported_at, o.reporter, o.reported_by, v.verifier, v.verified_at, v.seen,
                   count(*) over (partition by o.enterprise_id, o.period) - 1 as earlier
              from outcomes.outcome o
              left join outcomes.verification v on v.outcome_id = o.id
            """;

    private final JdbcClient jdbc;
    private final Readings readings;
    private final Clock clock;

    OutcomeTable(JdbcClient jdbc, Readings readings, Clock clock) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.clock = clock;
    }

    /** @return false where the same report is there already */
    boolean add(Outcome outcome, String district, Viewer viewer, boolean byLink) {
        var person = viewer.person();
        var now = clock.instant();
        var details = outcome.details();
        return jdbc.sql("""
                insert into outcomes.outcome (id, enterprise_id, district, period, domestic_idr, exports_direct_idr,
                                         exports_indirect_idr, countries, imports_idr, for_others_idr, shipments, workers, modes,
                                         evidence, source, by_link, helped, reported_at, reported_on, reported_by, reporter)
                values (:id, :enterprise, :district, :period, :domestic, :direct,
                        :indirect, :countries, :imports, :forOthers, :shipments, :workers, :modes,
                        :evidence, :source, :byLink, :helped, :now, :today, :by, :reporter)
                on conflict (id) do nothing
                """)
                        .param("id", outcome.id())
                        .param("enterprise", outcome.enterprise().value())
                        .param("district", district)
                        .param("period", outcome.period().toString())
                        .param("domestic", outcome.domestic())
                        .param("direct", outcome.direct())
                        .param("indirect", outcome.indirect())
                        .param("countries", outcome.countries().toArray(String[]::new))
                        .param("imports", details.imports(), Types.BIGINT)
                        .param("forOthers", details.forOthers(), Types.BIGINT)
                        .param("shipments", details.shipments(), Types.BIGINT)
                        .param("workers", details.workers(), Types.BIGINT)
                        .param("modes", details.modes().stream().map(Mode::word).toArray(String[]::new))
                        .param("evidence", details.evidence())
                        .param("source", details.evidence() == null ? "self" : "document")
                        .param("byLink", byLink)
                        .param("helped", viewer.helps(outcome.enterprise()))
                        .param("now", Timestamp.from(now))
                        .param("today", LocalDate.ofInstant(now, clock.getZone()))
                        .param("by", person == null ? null : person.value(), Types.OTHER)
                        .param("reporter", byLink ? "" : viewer.name())
                        .update()
                == 1;
    }

    Optional<Reported> last(OrganisationId enterprise, Period period) {
        return readings.read(Reading.row(
                LAST + """
                 where o.enterprise_id = :enterprise and o.period = :period
                 order by o.enterprise_id, o.period, o.number desc
                """, Map.of("enterprise", enterprise.value(), "period", period.toString()), Reported::of));
    }

    /** The newest periods first. */
    Reading<List<Reported>> latest(OrganisationId enterprise, int most) {
        return Reading.rows(
                "select * from (" + LAST + """
                 where o.enterprise_id = :enterprise
                 order by o.enterprise_id, o.period, o.number desc) last
                 order by period desc
                 limit :most
                """, Map.of("enterprise", enterprise.value(), "most", most), Reported::of);
    }

    /** @return false where it is verified already */
    boolean verify(UUID outcome, Viewer verifier, String seen) {
        return jdbc.sql("""
                insert into outcomes.verification (outcome_id, seen, verified_at, verified_by, verifier)
                values (:outcome, :seen, :now, :by, :verifier)
                on conflict do nothing
                """)
                        .param("outcome", outcome)
                        .param("seen", seen)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", verifier.requirePerson().value())
                        .param("verifier", verifier.name())
                        .update()
                == 1;
    }

    record Unreported(OrganisationId enterprise, String name) {}

    /** Which of them have not reported the quarter. */
    Reading<List<Unreported>> unreported(UUID[] enterprises, Quarter quarter) {
        return Reading.rows(
                """
                select e.id, e.name from facts.enterprise e
                 where e.id = any(:enterprises)
                   and not exists (select from outcomes.outcome o where o.enterprise_id = e.id and o.period = :period)
                 order by e.name, e.id
                """,
                Map.of("enterprises", enterprises, "period", quarter.toString()),
                row -> new Unreported(new OrganisationId(row.uuid("id")), row.text("name")));
    }
}
