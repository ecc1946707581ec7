package org.hexport.journey.answering.unanswered;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.stereotype.Component;

/** Requests without an answer wait for the coordinator too, as one line. */
@Component
class UnansweredWaiting implements WaitingSource {

    private final Clock clock;

    UnansweredWaiting(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        if (viewer.coordinates().isEmpty() || viewer.person() == null) {
            return Reading.known(List.of());
        }
        return Reading.rows(
                """
                select count(*) as requests, min(proposal.proposed_at) as since, min(proposal.deadline) as due
                  from facts.proposal
                  join facts.need on need.id = proposal.need_id and need.state not in ('met', 'withdrawn')
                  join facts.offer on offer.id = proposal.offer_id and offer.open
                 where proposal.state = 'waiting'
                   and proposal.deadline >= :today
                   and proposal.district ^@ any (:coordinated)
                having count(*) > 0
                """,
                Map.of("today", LocalDate.now(clock), "coordinated", viewer.coordinatedRegions()),
                row -> new Waiting(
                        "answering.waiting",
                        List.of(row.number("requests")),
                        "/answers",
                        row.instant("since"),
                        row.day("due")));
    }
}
