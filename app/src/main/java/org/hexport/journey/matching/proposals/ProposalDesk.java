package org.hexport.journey.matching.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.journey.needs.Needs;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the two sides of a proposal answer. */
@Service
@Transactional
public class ProposalDesk {

    private final ProposalRows proposals;
    private final Needs needs;
    private final ProposalNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalDesk(
            ProposalRows proposals,
            Needs needs,
            ProposalNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.needs = needs;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound where the viewer does not speak for that side */
    Reply answer(Viewer viewer, UUID id, Answer answer) {
        var proposal = proposals
                .lock(viewer, id)
                .filter(found -> viewer.speaksFor(found.parties().of(answer.side())))
                .orElseThrow(NotFound::new);
        return switch (proposal.answer(answer.side(), answer.yes(), LocalDate.now(clock))) {
            case Proposal.Refuses(Reply reason) -> reason;
            case Proposal.Stays() -> Reply.DONE;
            case Proposal.Becomes(Proposal.State next) -> {
                if (next == Proposal.State.ACCEPTED && !needs.accepted(proposal.need())) {
                    yield Proposal.GONE;
                }
                if (proposals.answer(id, answer, viewer.person())) {
                    settle(proposal, answer.side(), next);
                }
                yield Reply.DONE;
            }
        };
    }

    public Reply answerAsEnterprise(Viewer viewer, UUID id, UUID answer, boolean yes) {
        return answer(viewer, id, new Answer(answer, Side.ENTERPRISE, yes, ""));
    }

    public Reply answerAsActor(Viewer viewer, UUID id, UUID answer, boolean yes) {
        return answer(viewer, id, new Answer(answer, Side.ACTOR, yes, ""));
    }

    private void settle(Proposal proposal, Side side, Proposal.State next) {
        switch (next) {
            case WAITING, LAPSED -> {}
            case ACCEPTED -> {
                proposals.settle(proposal.id(), next);
                events.publishEvent(proposal.accepted());
                notices.settled(proposal, Side.ENTERPRISE, "accepted");
                notices.settled(proposal, Side.ACTOR, "accepted");
            }
            case DECLINED -> {
                proposals.settle(proposal.id(), next);
                needs.reopened(List.of(proposal.need()));
                notices.settled(proposal, side.other(), "declined");
            }
        }
    }
}
