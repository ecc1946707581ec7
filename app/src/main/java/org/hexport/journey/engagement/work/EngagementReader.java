package org.hexport.journey.engagement.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
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

    EngagementReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EngagementLine> visibleTo(Viewer viewer, UUID id) {
        return jdbc.sql(LINES + """
                 where engagement.id = :id
                   and (:everything or engagement.enterprise_id = any (:mine) or engagement.actor_id = any (:mine)
                        or engagement.district ^@ any (:overseen))
                """)
                .param("id", id)
                .param("everything", viewer.administrator())
                .param("mine", viewer.organisationIds())
                .param("overseen", viewer.overseenRegions())
                .query(EngagementReader::line)
                .optional();
    }

    /** Of the viewer's own organisations: running ones first, then the newest; at most so many. */
    List<EngagementLine> of(Viewer viewer, int most) {
        return jdbc.sql(LINES + """
                 where engagement.enterprise_id = any (:mine) or engagement.actor_id = any (:mine)
                 order by engagement.completed_at desc nulls first, engagement.started_at desc, engagement.id
                 limit :most
                """)
                .param("mine", viewer.organisationIds())
                .param("most", most)
                .query(EngagementReader::line)
                .list();
    }

    /** What runs for an enterprise. Who may see it is asked by the page that shows it. */
    List<EngagementLine> runningFor(OrganisationId enterprise) {
        return jdbc.sql(LINES + """
                 where engagement.enterprise_id = :enterprise and engagement.completed_at is null
                 order by engagement.started_at, engagement.id
                """)
                .param("enterprise", enterprise.value())
                .query(EngagementReader::line)
                .list();
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

    private static EngagementLine line(ResultSet row, int number) throws SQLException {
        var completed = row.getObject("completed_at", OffsetDateTime.class);
        return new EngagementLine(
                row.getObject("id", UUID.class),
                new EngagementLine.Party(
                        new OrganisationId(row.getObject("enterprise_id", UUID.class)), row.getString("enterprise")),
                new EngagementLine.Party(
                        new OrganisationId(row.getObject("actor_id", UUID.class)), row.getString("actor")),
                HelixRole.of(row.getString("role")),
                row.getString("barrier"),
                row.getString("gate"),
                orEmpty(row.getString("offer")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                completed == null ? null : completed.toInstant(),
                row.getString("act_id"),
                row.getInt("sessions"),
                row.getInt("minutes"),
                row.getObject("last_session", LocalDate.class),
                List.of((String[]) row.getArray("signed").getArray()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
