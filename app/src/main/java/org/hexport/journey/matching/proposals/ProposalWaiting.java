package org.hexport.journey.matching.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals that wait for the answer of an organisation that the person speaks for. */
@Component
class ProposalWaiting implements WaitingSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalWaiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer) {
        if (viewer.managed().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select proposal.id, asked.side, proposal.proposed_at, proposal.deadline, offer.title, other.name
                  from matching.proposal
                  join matching.need on need.id = proposal.need_id and need.met_at is null and need.withdrawn_at is null
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
                """)
                .param("today", LocalDate.now(clock))
                .param("managed", viewer.managedIds())
                .query((row, n) -> new Waiting(
                        "matching.waiting.proposal." + row.getString("side"),
                        List.of(row.getString("title"), row.getString("name")),
                        "/proposals/" + row.getString("id"),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("deadline", LocalDate.class)))
                .list();
    }
}
