package org.hexport.journey.stages.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What owners said, one answer after the other; the newest holds, whole. */
@Component
class PlanTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was said once.
     *
     * @param helped a helper filled it in beside the owner
     */
    record Said(Plan plan, Instant at, String by, boolean helped) {}

    /** Where an enterprise is, and its name. */
    record Subject(String name, String district) {}

    Optional<Subject> subject(OrganisationId enterprise) {
        return jdbc.sql("select name, district from facts.enterprise where id = :enterprise")
                .param("enterprise", enterprise.value())
                .query((row, n) -> new Subject(row.getString("name"), row.getString("district")))
                .optional();
    }

    /** The same again changes nothing. */
    void add(OrganisationId enterprise, String district, Plan plan, Viewer viewer) {
        var person = viewer.person();
        jdbc.sql("""
                insert into stages.plan (id, enterprise_id, district, interest, unsolicited, decision, resources, first_export,
                                         last_export, distance, said_at, said_by, sayer, helped)
                values (:id, :enterprise, :district, :interest, :unsolicited, :decision, :resources, :first,
                        :last, :distance, :now, :by, :sayer, :helped)
                on conflict (id) do nothing
                """)
                .param("id", plan.id())
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param("interest", plan.interest(), Types.INTEGER)
                .param("unsolicited", plan.unsolicited(), Types.BOOLEAN)
                .param("decision", plan.decision(), Types.VARCHAR)
                .param("resources", plan.resources(), Types.BOOLEAN)
                .param("first", plan.firstExport(), Types.DATE)
                .param("last", plan.lastExport(), Types.DATE)
                .param("distance", plan.distance(), Types.INTEGER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", person == null ? null : person.value(), Types.OTHER)
                .param("sayer", viewer.name())
                .param("helped", viewer.helps(enterprise) && !viewer.speaksFor(enterprise))
                .update();
    }

    /** The newest first. */
    List<Said> said(OrganisationId enterprise, int most) {
        return jdbc.sql("""
                select id, interest, unsolicited, decision, resources, first_export, last_export, distance, said_at, sayer, helped
                  from stages.plan
                 where enterprise_id = :enterprise
                 order by number desc
                 limit :most
                """)
                .param("enterprise", enterprise.value())
                .param("most", most)
                .query(PlanTable::said)
                .list();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                new Plan(
                        row.getObject("id", UUID.class),
                        row.getObject("interest", Integer.class),
                        row.getObject("unsolicited", Boolean.class),
                        row.getString("decision"),
                        row.getObject("resources", Boolean.class),
                        row.getObject("first_export", LocalDate.class),
                        row.getObject("last_export", LocalDate.class),
                        row.getObject("distance", Integer.class)),
                row.getTimestamp("said_at").toInstant(),
                row.getString("sayer"),
                row.getBoolean("helped"));
    }
}
