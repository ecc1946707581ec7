package org.hexport.journey.readiness;

import org.hexport.journey.readiness.check.QuickCheckDesk;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Quick checks. People take them on their page; this is for loaders that tell a history. */
@Component
public class Checks {

    private final QuickCheckDesk desk;

    Checks(QuickCheckDesk desk) {
        this.desk = desk;
    }

    /**
     * Keeps the check for the enterprise; the same check again changes nothing.
     *
     * @throws org.hexport.kernel.NotFound where the viewer may not answer for the enterprise
     * @throws IllegalArgumentException if an item or an answer is not the instrument's
     */
    public Reply keep(Viewer viewer, OrganisationId enterprise, AnsweredCheck check) {
        return desk.takeFor(viewer, enterprise, check);
    }
}
