package org.hexport.journey.barriers.asked;

import java.util.Set;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** What of an enterprise decides which barriers it is asked about. */
@Component
public class Circumstances {

    private static final int UNKNOWN = 1;

    /** In the order of the list. */
    public Set<Barrier> askedOf(OrganisationId enterprise) {
        return Asked.at(UNKNOWN, false);
    }
}
