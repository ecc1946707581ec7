package org.hexport.journey.barriers.lifting;

import java.time.OffsetDateTime;
import java.util.List;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Ui;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lifts that their owners are asked about again. */
@Component
class LiftWaiting implements WaitingSource {

    private final JdbcClient jdbc;

    LiftWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer) {
        if (viewer.managed().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select lift.id, lift.barrier, enterprise.name, asking.asked_at
                  from barriers.lift
                  join barriers.asking on asking.lift_id = lift.id
                  join barriers.standing on standing.enterprise_id = lift.enterprise_id and standing.barrier = lift.barrier
                                        and standing.lift_id = lift.id
                  join facts.organisation enterprise on enterprise.id = lift.enterprise_id
                 where lift.enterprise_id = any (:managed)
                   and not exists (select from barriers.owner_word where owner_word.lift_id = lift.id and owner_word.again)
                   and not exists (select from facts.contribution
                                    where contribution.act_id = lift.act_id and contribution.actor_id = any (:mine))
                 order by asking.asked_at, lift.id
                """)
                .param("managed", viewer.managedIds())
                .param("mine", viewer.organisationIds())
                .query((row, n) -> new Waiting(
                        "barriers.waiting.again",
                        List.of(new Ui.Named("barrier." + row.getString("barrier")), row.getString("name")),
                        "/lifts/" + row.getString("id"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        null))
                .list();
    }
}
