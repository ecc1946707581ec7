package org.hexport.journey.matching.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.stereotype.Component;

/** Proposals that wait for the answer of an organisation that the person speaks for. */
@Component
class ProposalWaiting implements WaitingSource {

    private final Clock clock;

    ProposalWaiting(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        if (viewer.managed().isEmpty()) {
            return Reading.known(List.of());
        }
        return Reading.rows(
                """
                select proposal.id, asked.side, proposal.proposed_at, proposal.deadline, offer.title, other.name
                  from matching.proposal
                  join facts.need on need.id = proposal.need_id and need.state not in ('met', 'withdrawn')
                 cross join lateral (values ('enterprise', proposal.enterprise_id, proposal.actor_id),
                                            ('actor', proposal.actor_id, proposal.enterprise_id)) asked (side, self, other)
                  join facts.offer on offer.id = proposal.offer_id and offer.open
                  join facts.organisation other on other.id = asked.other
                 where proposal.state = 'waiting'
                   and proposal.deadline >= :today
                   and asked.self = any (:managed)
                   and not exists (select 1
                                     from matching.answer
                                    where answer.proposal_id = proposal.id and answer.side = asked.side)
                 order by proposal.proposed_at, proposal.id
                """, Map.of("today", LocalDate.now(clock), "managed", viewer.managedIds()), ProposalWaiting::waiting);
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                "matching.waiting.proposal." + row.text("side"),
                List.of(row.text("title"), row.text("name")),
                "/proposals/" + row.text("id"),
                row.instant("proposed_at"),
                row.day("deadline"));
    }
}
