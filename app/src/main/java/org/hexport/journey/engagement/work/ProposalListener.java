package org.hexport.journey.engagement.work;

import java.time.Clock;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that both sides of a proposal said yes. */
@Component
class ProposalListener {

    private final EngagementDesk desk;
    private final Clock clock;

    ProposalListener(EngagementDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ProposalAccepted accepted) {
        desk.begin(accepted, clock.instant());
    }
}
