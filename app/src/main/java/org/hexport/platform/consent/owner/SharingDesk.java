package org.hexport.platform.consent.owner;

import java.util.Map;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.consent.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an owner's decisions on who sees what. */
@Service
@Transactional
class SharingDesk {

    private final Decisions decisions;
    private final Households households;

    SharingDesk(Decisions decisions, Households households) {
        this.decisions = decisions;
        this.households = households;
    }

    /** @throws NotFound where the viewer does not speak for the enterprise */
    void decide(Viewer owner, OrganisationId enterprise, Map<Purpose, Boolean> answers) {
        if (!owner.speaksFor(enterprise)) {
            throw new NotFound();
        }
        households.of(enterprise);
        answers.forEach((purpose, given) -> decisions.add(enterprise, purpose, given, owner, owner.name(), null));
    }
}
