package org.hexport.journey.engagement.work;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Engagements as pages read them. */
@Component
class EngagementReader {

    private static final String LINES = """
            select engagement.id, engagement.enterprise_id, engagement.actor_id, engagement.role, engagement.barrier,
                   engagement.gate, engagement.district, engagement.act_id, engagement.started_at, engagement.completed_at,
                   enterprise.name as enterprise, actor.name as actor, offer.title as offer,
                   (select count(*) from engagement.session where engagement_id = engagement.id) as sessions,
                   (select coalesce(sum(minutes), 0) from engagement.session where engagement_id = engagement.id) as minutes,
                   (select max(held_on) from engagement.session where engagement_id = engagement.id) as last_session,
                   array(select side from engagement.sign_off where engagement_id = engagement.id) as signed
              from engagement.engagement
              join facts.organisation enterprise on enterprise.id = engagement.enterprise_id
              join facts.organisation actor on actor.id = engagement.actor_id
              left join facts.offer on offer.id = engagement.offer_id
            """;

    private final JdbcClient jdbc;
    private final Readings readings;

    EngagementReader(JdbcClient jdbc, Readings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    Optional<EngagementLine> visibleTo(Viewer viewer, UUID id) {
        return readings.read(Reading.row(
                LINES + """
                 where engagement.id = :id
                   and (:everything or engagement.enterprise_id = any (:mine) or engagement.actor_id = any (:mine)
                        or engagement.district ^@ any (:overseen))
                """,
                Map.of(
                        "id", id,
                        "everything", viewer.administrator(),
                        "mine", viewer.organisationIds(),
                        "overseen", viewer.overseenRegions()),
                EngagementReader::line));
    }

    /** Of the viewer's own organisations: running ones first, then the newest; at most so many. */
    List<EngagementLine> of(Viewer viewer, int most) {
        return readings.read(Reading.rows(
                LINES + """
                 where engagement.enterprise_id = any (:mine) or engagement.actor_id = any (:mine)
                 order by engagement.completed_at desc nulls first, engagement.started_at desc, engagement.id
                 limit :most
                """, Map.of("mine", viewer.organisationIds(), "most", most), EngagementReader::line));
    }

    /** What runs for an enterprise. Who may see it is asked by the page that shows it. */
    Reading<List<EngagementLine>> runningFor(OrganisationId enterprise) {
        return Reading.rows(LINES + """
                 where engagement.enterprise_id = :enterprise and engagement.completed_at is null
                 order by engagement.started_at, engagement.id
                """, Map.of("enterprise", enterprise.value()), EngagementReader::line);
    }

    List<EngagementPage.Held> sessions(UUID engagement) {
        return jdbc.sql("""
                select held_on, minutes, note, side, noted_by
                  from engagement.session
                 where engagement_id = :id
                 order by held_on, noted_at, id
                """)
                .param("id", engagement)
                .query((row, n) -> new EngagementPage.Held(
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("minutes"),
                        row.getString("note"),
                        row.getString("side"),
                        row.getObject("noted_by", UUID.class)))
                .list();
    }

    List<EngagementPage.Signature> signatures(UUID engagement) {
        return jdbc.sql("""
                select side, lifted, rating, words, signed_at, signed_by
                  from engagement.sign_off
                 where engagement_id = :id
                 order by signed_at, side
                """)
                .param("id", engagement)
                .query((row, n) -> new EngagementPage.Signature(
                        row.getString("side"),
                        row.getString("lifted"),
                        row.getObject("rating", Integer.class),
                        row.getString("words"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("signed_by", UUID.class)))
                .list();
    }

    private static EngagementLine line(Row row) {
        return new EngagementLine(
                row.uuid("id"),
                new EngagementLine.Party(new OrganisationId(row.uuid("enterprise_id")), row.text("enterprise")),
                new EngagementLine.Party(new OrganisationId(row.uuid("actor_id")), row.text("actor")),
                HelixRole.of(row.text("role")),
                row.text("barrier"),
                row.textOrNull("gate"),
                Objects.requireNonNullElse(row.textOrNull("offer"), ""),
                row.instant("started_at"),
                row.instantOrNull("completed_at"),
                row.text("act_id"),
                row.integer("sessions"),
                row.integer("minutes"),
                row.dayOrNull("last_session"),
                row.texts("signed"));
    }
}
