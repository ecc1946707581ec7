package org.hexport.journey.barriers.lifting;

import java.util.List;
import java.util.Map;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Ui;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.stereotype.Component;

/** Lifts that their owners are asked about again. */
@Component
class LiftWaiting implements WaitingSource {

    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        if (viewer.managed().isEmpty()) {
            return Reading.known(List.of());
        }
        return Reading.rows(
                """
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
                """, Map.of("managed", viewer.managedIds(), "mine", viewer.organisationIds()), LiftWaiting::waiting);
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                "barriers.waiting.again",
                List.of(new Ui.Named("barrier." + row.text("barrier")), row.text("name")),
                "/lifts/" + row.text("id"),
                row.instant("asked_at"),
                null);
    }
}
