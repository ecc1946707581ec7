package org.hexport.journey.ledger.acts;

import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;

/** An act that a person writes down: who did what, for whom, when, and what shows it. */
record NewAct(
        ActId id,
        OrganisationId beneficiary,
        LocalDate on,
        String evidence,
        List<ActPerformed.Contribution> contributions) {

    NewAct {
        contributions = List.copyOf(contributions);
    }

    /** Who speaks for one of the actors, or coordinates where the beneficiary is. */
    boolean mayBeRecordedBy(Viewer viewer, String district) {
        return viewer.administrator()
                || viewer.coordinates(district)
                || contributions.stream().map(ActPerformed.Contribution::actor).anyMatch(viewer::speaksFor);
    }

    /** Unconfirmed: the beneficiary is asked. */
    ActPerformed performed() {
        return new ActPerformed(id, on, beneficiary, evidence, false, contributions);
    }
}
