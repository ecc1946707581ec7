package org.hexport.journey.readiness;

import java.time.Clock;
import java.util.List;
import org.hexport.journey.readiness.standing.GateHistory;
import org.hexport.journey.readiness.standing.GateStanding;
import org.hexport.journey.readiness.standing.Standings;
import org.hexport.kernel.ActId;
import org.hexport.kernel.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gates of an enterprise as they stand. */
@Service
@Transactional
public class Gates {

    private final GateHistory history;
    private final Standings standings;
    private final Clock clock;

    Gates(GateHistory history, Standings standings, Clock clock) {
        this.history = history;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * What was done together met the gate, by the owner's own word. The same act meets a gate once; an enterprise that the register does not
     * know has no gates.
     *
     * @param gateItem {@link Gate#item()}
     * @throws IllegalArgumentException if the item is not a gate's
     */
    public void close(OrganisationId enterprise, String gateItem, ActId by) {
        var gate = Gate.of(gateItem);
        standings
                .of(enterprise)
                .ifPresent(standing -> history.afterAct(
                        enterprise, standing.district(), gate, by, clock.instant(), standing.bestOnceMet(gate)));
    }

    /** Items of the gates known to be open, the heaviest first; none where no check was kept. */
    @Transactional(readOnly = true)
    public List<String> openOf(OrganisationId enterprise) {
        return history.of(enterprise).stream()
                .filter(standing -> !standing.met())
                .map(GateStanding::gate)
                .map(Gate::item)
                .toList();
    }
}
