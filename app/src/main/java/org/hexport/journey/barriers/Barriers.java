package org.hexport.journey.barriers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.journey.barriers.lifting.LiftDesk;
import org.hexport.journey.barriers.stating.Standings;
import org.hexport.journey.barriers.stating.StatementDesk;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Component;

/** The barriers of enterprises. */
@Component
public class Barriers {

    private final Standings standings;
    private final StatementDesk statements;
    private final LiftDesk lifts;

    Barriers(Standings standings, StatementDesk statements, LiftDesk lifts) {
        this.standings = standings;
        this.statements = statements;
        this.lifts = lifts;
    }

    /**
     * What was done together lifted the barrier, as the owner signed beside the helper: unconfirmed until the owner says so alone. The same
     * act lifts a barrier once; an enterprise that the register does not know has none.
     */
    public void lift(OrganisationId enterprise, Barrier barrier, ActId by, LocalDate on) {
        lifts.lift(enterprise, barrier, by, on);
    }

    /** Those that it spoke of, in the order of the list. Who may see them is asked elsewhere. */
    public List<StandingBarrier> ofEnterprise(OrganisationId enterprise) {
        return standings.of(enterprise);
    }

    /**
     * Writes answers down, as on their page; for loaders that tell a history. What was said already is not said again.
     *
     * @throws org.hexport.kernel.NotFound where the viewer may not answer for the enterprise
     */
    public void state(Viewer viewer, OrganisationId enterprise, Map<Barrier, Severity> answers, Instant at) {
        statements.state(viewer, enterprise, answers, at);
    }
}
