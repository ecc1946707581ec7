package org.hexport.journey.ledger.acts;

import java.util.List;
import java.util.Map;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.stereotype.Component;

/** Acts that wait for the word of whom they helped. */
@Component
class ActWaiting implements WaitingSource {

    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        if (viewer.person() == null || viewer.managed().isEmpty()) {
            return Reading.known(List.of());
        }
        return Reading.rows(
                """
                select act.id, act.recorded_at, organisation.name as beneficiary,
                       (select min(actor.name) from ledger.contribution
                          join facts.organisation actor on actor.id = contribution.actor_id
                         where contribution.act_id = act.id) as actor
                  from ledger.act
                  join facts.organisation on organisation.id = act.beneficiary_id
                 where act.beneficiary_id = any (:managed)
                   and act.recorded_by is distinct from :person
                   and act.reverses is null
                   and not exists (select from ledger.act reversal where reversal.reverses = act.id)
                   and not exists (select from ledger.confirmation where confirmation.act_id = act.id)
                 order by act.recorded_at, act.id
                """,
                Map.of("managed", viewer.managedIds(), "person", viewer.person().value()),
                ActWaiting::waiting);
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                "ledger.waiting.act",
                List.of(row.text("actor"), row.text("beneficiary")),
                "/acts/" + row.text("id"),
                row.instant("recorded_at"),
                null);
    }
}
