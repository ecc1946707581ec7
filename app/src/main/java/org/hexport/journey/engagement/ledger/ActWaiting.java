package org.hexport.journey.engagement.ledger;

import java.time.OffsetDateTime;
import java.util.List;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts that wait for the word of whom they helped. */
@Component
class ActWaiting implements WaitingSource {

    private final JdbcClient jdbc;

    ActWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer) {
        if (viewer.person() == null || viewer.managed().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select act.id, act.recorded_at, organisation.name as beneficiary,
                       (select min(actor.name) from engagement.contribution
                          join facts.organisation actor on actor.id = contribution.actor_id
                         where contribution.act_id = act.id) as actor
                  from engagement.act
                  join facts.organisation on organisation.id = act.beneficiary_id
                 where act.beneficiary_id = any (:managed)
                   and act.recorded_by is distinct from :person
                   and act.reverses is null
                   and not exists (select from engagement.act reversal where reversal.reverses = act.id)
                   and not exists (select from engagement.confirmation where confirmation.act_id = act.id)
                 order by act.recorded_at, act.id
                """)
                .param("managed", viewer.managedIds())
                .param("person", viewer.person().value())
                .query((row, n) -> new Waiting(
                        "engagement.waiting.act",
                        List.of(row.getString("actor"), row.getString("beneficiary")),
                        "/acts/" + row.getString("id"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        null))
                .list();
    }
}
