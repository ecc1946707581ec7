package org.hexport.journey.matching.proposals;

import java.time.Clock;
import java.time.LocalDate;
import org.hexport.journey.needs.Needs;
import org.hexport.journey.needs.events.NeedClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives back the needs and seats of proposals that nobody can answer any more. Done twice, it does nothing twice. */
@Service
public class Lapsing {

    private final ProposalRows proposals;
    private final Needs needs;
    private final Clock clock;

    Lapsing(ProposalRows proposals, Needs needs, Clock clock) {
        this.proposals = proposals;
        this.needs = needs;
        this.clock = clock;
    }

    @Transactional
    public void lapse() {
        needs.reopened(proposals.lapse(LocalDate.now(clock)));
    }

    @ApplicationModuleListener
    void on(NeedClosed closed) {
        lapse();
    }
}
