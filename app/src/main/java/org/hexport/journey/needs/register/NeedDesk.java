package org.hexport.journey.needs.register;

import java.util.Collection;
import java.util.Optional;
import org.hexport.journey.needs.Needs;
import org.hexport.journey.needs.register.NeedRows.Owner;
import org.hexport.kernel.ActId;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where needs are opened and closed. */
@Service
@Transactional
class NeedDesk implements Needs {

    private final NeedRows needs;
    private final HeardRows heard;
    private final NeedStates states;
    private final ApplicationEventPublisher events;

    NeedDesk(NeedRows needs, HeardRows heard, NeedStates states, ApplicationEventPublisher events) {
        this.needs = needs;
        this.heard = heard;
        this.states = states;
        this.events = events;
    }

    /** Open gates become needs, and needs of gates that are met now are closed. */
    void hear(OpenGates gates) {
        if (heard.hear(gates)) {
            heard.closeAllBut(gates).forEach(events::publishEvent);
            gates.open().forEach(gate -> heard.open(gates, gate));
        }
    }

    @Override
    public void proposed(Collection<NeedId> proposed) {
        states.propose(proposed);
    }

    @Override
    public boolean accepted(NeedId need) {
        return states.accept(need);
    }

    @Override
    public void reopened(Collection<NeedId> open) {
        states.reopen(open);
    }

    @Override
    public void met(NeedId need, ActId by) {
        states.meet(need, by).ifPresent(events::publishEvent);
    }

    @Override
    @Transactional(readOnly = true)
    public String words(NeedId need) {
        return needs.words(need);
    }

    /** @throws NotFound where the viewer may not write for the enterprise */
    Reply write(Viewer viewer, NewNeed need) {
        var owner = mine(viewer, needs.enterprise(need.enterprise()));
        if (needs.add(need, owner.district(), viewer.person())) {
            return Reply.DONE;
        }
        var same = needs.ownerOf(need.id());
        if (same.isEmpty()) {
            return Reply.refused("needs.one.problem.twice");
        }
        mine(viewer, same);
        return Reply.DONE;
    }

    /** What was proposed for it and not answered by both lapses. */
    OrganisationId withdraw(Viewer viewer, NeedId need) {
        var owner = mine(viewer, needs.ownerOf(need));
        states.withdraw(need, viewer.person()).ifPresent(events::publishEvent);
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
