package org.hexport.journey.needs.register;

import java.util.Collection;
import org.hexport.journey.needs.Needs;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where other modules tell what became of needs, and what opens and closes them without anybody writing. */
@Service
@Transactional
class NeedBook implements Needs {

    private final NeedRows needs;
    private final HeardRows heard;
    private final BarrierRows barriers;
    private final NeedStates states;
    private final ApplicationEventPublisher events;

    NeedBook(
            NeedRows needs,
            HeardRows heard,
            BarrierRows barriers,
            NeedStates states,
            ApplicationEventPublisher events) {
        this.needs = needs;
        this.heard = heard;
        this.barriers = barriers;
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

    /** As the barrier stands now, whatever was told when: told twice or late, it comes to the same. */
    void hear(OrganisationId enterprise, Barrier barrier) {
        if (barriers.isHeavy(enterprise, barrier)) {
            barriers.suggest(enterprise, barrier);
        } else {
            barriers.close(enterprise, barrier).forEach(events::publishEvent);
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
}
