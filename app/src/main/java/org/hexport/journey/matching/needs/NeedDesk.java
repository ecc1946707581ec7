package org.hexport.journey.matching.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hexport.journey.matching.Needs;
import org.hexport.journey.matching.needs.NeedRows.Owner;
import org.hexport.journey.matching.proposals.ProposalRows;
import org.hexport.kernel.ActId;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where needs are opened and closed. */
@Service
@Transactional
class NeedDesk implements Needs {

    private final NeedRows needs;
    private final ProposalRows proposals;
    private final Clock clock;

    NeedDesk(NeedRows needs, ProposalRows proposals, Clock clock) {
        this.needs = needs;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Open gates become needs, and needs of gates that are met now are closed. */
    void hear(OpenGates gates) {
        if (needs.hear(gates)) {
            needs.closeAllBut(gates);
            gates.open().forEach(gate -> needs.open(gates, gate));
            proposals.lapse(LocalDate.now(clock));
        }
    }

    @Override
    public void met(NeedId need, ActId by) {
        needs.meet(need, by);
        proposals.lapse(LocalDate.now(clock));
    }

    /** @throws NotFound where the viewer may not write for the enterprise */
    Reply write(Viewer viewer, NewNeed need) {
        var owner = mine(viewer, needs.enterprise(need.enterprise()));
        if (needs.add(need, owner.district(), viewer.person())) {
            return Reply.DONE;
        }
        var same = needs.ownerOf(need.id());
        if (same.isEmpty()) {
            return Reply.refused("matching.need.problem.twice");
        }
        mine(viewer, same);
        return Reply.DONE;
    }

    /** What was proposed for it and not answered by both lapses. */
    OrganisationId withdraw(Viewer viewer, NeedId need) {
        var owner = mine(viewer, needs.ownerOf(need));
        needs.withdraw(need, viewer.person());
        proposals.lapse(LocalDate.now(clock));
        return owner.enterprise();
    }

    /** The enterprise, for a form about it. */
    @Transactional(readOnly = true)
    OrganisationId mine(Viewer viewer, OrganisationId enterprise) {
        return mine(viewer, needs.enterprise(enterprise)).enterprise();
    }

    static boolean mayWrite(Viewer viewer, OrganisationId enterprise, String district) {
        return viewer.administrator() || viewer.speaksFor(enterprise) || viewer.mayWrite(district);
    }

    private static Owner mine(Viewer viewer, Optional<Owner> owner) {
        return owner.filter(found -> mayWrite(viewer, found.enterprise(), found.district()))
                .orElseThrow(NotFound::new);
    }
}
