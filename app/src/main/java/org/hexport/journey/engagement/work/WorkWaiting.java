package org.hexport.journey.engagement.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.stereotype.Component;

/** Work that stands still, and work that waits for a signature, an agreement to a goal, a welcome to who would help along. Who speaks for both sides is asked for the actor's only. */
@Component
class WorkWaiting implements WaitingSource {

    private static final int QUIET_DAYS = 14;

    private final Clock clock;

    WorkWaiting(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        if (viewer.managed().isEmpty()) {
            return Reading.known(List.of());
        }
        return Reading.rows(
                """
                with mine as (
                    select engagement.id, enterprise.name as enterprise, actor.name as actor,
                           case when actor_id = any (:managed) then 'actor' else 'enterprise' end as side,
                           greatest(started_at, (select max(held_on)::timestamp at time zone :zone
                                                   from engagement.session where engagement_id = engagement.id)) as moved_at
                      from engagement.engagement
                      join facts.organisation enterprise on enterprise.id = enterprise_id
                      join facts.organisation actor on actor.id = actor_id
                     where completed_at is null and (enterprise_id = any (:managed) or actor_id = any (:managed))
                )
                select mine.id, mine.side, mine.enterprise, mine.actor, 'signature' as kind, sign_off.signed_at as since
                  from mine
                  join engagement.sign_off on sign_off.engagement_id = mine.id and sign_off.side <> mine.side
                union all
                select mine.id, mine.side, mine.enterprise, mine.actor, 'quiet', mine.moved_at
                  from mine
                 where mine.moved_at < :quiet
                   and not exists (select from engagement.sign_off where engagement_id = mine.id)
                union all
                select mine.id, mine.side, mine.enterprise, mine.actor, 'goal', min(goal.set_at)
                  from mine
                  join engagement.goal on goal.engagement_id = mine.id and goal.side <> mine.side
                 where goal.agreed_at is null and goal.withdrawn_at is null
                   and not exists (select from engagement.sign_off where engagement_id = mine.id)
                 group by mine.id, mine.side, mine.enterprise, mine.actor
                union all
                select mine.id, mine.side, mine.enterprise, mine.actor, 'company', min(companion.asked_at)
                  from mine
                  join engagement.companion on companion.engagement_id = mine.id
                 where mine.side = 'enterprise' and welcomed_at is null and declined_at is null
                   and not exists (select from engagement.sign_off where engagement_id = mine.id)
                 group by mine.id, mine.side, mine.enterprise, mine.actor
                 order by since, id
                """,
                Map.of("managed", viewer.managedIds(), "zone", clock.getZone().getId(), "quiet", quiet()),
                WorkWaiting::waiting);
    }

    /** Work that has not moved since then stands still. */
    private OffsetDateTime quiet() {
        return LocalDate.now(clock)
                .minusDays(QUIET_DAYS)
                .atStartOfDay(clock.getZone())
                .toInstant()
                .atOffset(ZoneOffset.UTC);
    }

    private static Waiting waiting(Row row) {
        var other = row.text(row.text("side").equals("actor") ? "enterprise" : "actor");
        return new Waiting(
                "engagement.waiting." + row.text("kind"),
                List.of(other),
                "/engagements/" + row.text("id"),
                row.instant("since"),
                null);
    }
}
