package org.hexport.parties.outcomes;

import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.report.OutcomeDesk;
import org.springframework.stereotype.Component;

/** What other modules may tell of an enterprise's sales. */
@Component
public class Outcomes {

    private final OutcomeDesk desk;

    Outcomes(OutcomeDesk desk) {
        this.desk = desk;
    }

    /**
     * Takes a report of a quarter; the same id again changes nothing.
     *
     * @throws org.hexport.kernel.NotFound where the viewer may not report for the enterprise
     */
    public void report(Viewer viewer, Outcome outcome) {
        desk.report(viewer, outcome);
    }
}
