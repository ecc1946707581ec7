package org.hexport.journey.engagement.work;

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

    /** Of one's own organisations, also where they help along. */
    private static final String OWN = """
            (engagement.enterprise_id = any (:mine) or engagement.actor_id = any (:mine)
             or exists (select from engagement.companion
                         where companion.engagement_id = engagement.id and companion.actor_id = any (:mine)
                           and joined_at is not null and declined_at is null))
            """;

    private final Readings readings;

    EngagementReader(Readings readings) {
        this.readings = readings;
    }

    Optional<EngagementLine> visibleTo(Viewer viewer, UUID id) {
        return readings.read(Reading.row(
                LINES + " where engagement.id = :id and (:everything or engagement.district ^@ any (:overseen) or "
                        + OWN + ")",
                Map.of(
                        "id", id,
                        "everything", viewer.administrator(),
                        "mine", viewer.organisationIds(),
                        "overseen", viewer.overseenRegions()),
                EngagementReader::line));
    }

    /** Of the viewer's own organisations: running ones first, then the newest; at most so many. */
    Reading<List<EngagementLine>> of(Viewer viewer, int most) {
        return Reading.rows(
                LINES + " where " + OWN + """

                 order by engagement.completed_at desc nulls first, engagement.started_at desc, engagement.id
                 limit :most
                """,
                Map.of("mine", viewer.organisationIds(), "most", most),
                EngagementReader::line);
    }

    /** What runs for an enterprise. Who may see it is asked by the page that shows it. */
    Reading<List<EngagementLine>> runningFor(OrganisationId enterprise) {
        return Reading.rows(LINES + """
                 where engagement.enterprise_id = :enterprise and engagement.completed_at is null
                 order by engagement.started_at, engagement.id
                """, Map.of("enterprise", enterprise.value()), EngagementReader::line);
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
