package org.hexport.journey.barriers.lifting;

import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;

/**
 * A barrier that an act lifted, as its owner sees it.
 *
 * @param actors who helped, by name
 * @param askedAgain the sixty days are over and the owner was asked again
 * @param answered the owner has answered what was asked last
 * @param holds nothing was said of the barrier since
 */
record Lift(
        UUID id,
        OrganisationId enterprise,
        String enterpriseName,
        Barrier barrier,
        ActId act,
        LocalDate on,
        String actors,
        boolean byOnesOwn,
        boolean askedAgain,
        boolean answered,
        boolean holds) {

    /** @throws NotFound for everybody but who speaks for the enterprise and not also for who helped */
    Lift askedOf(Viewer viewer) {
        if (!viewer.speaksFor(enterprise) || byOnesOwn) {
            throw new NotFound();
        }
        return this;
    }

    boolean isOpen() {
        return holds && !answered;
    }
}
