package org.hexport.journey.readiness.events;

import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;

/**
 * An enterprise has a quick check of its own: published once for each check.
 *
 * @param district where the enterprise is, by its Kemendagri code
 * @param openGates items of the gates that are open, the heaviest first: {@code D8.1}; see {@link org.hexport.journey.readiness.Gate}
 */
public record QuickCheckKept(OrganisationId enterprise, UUID check, String district, List<String> openGates) {

    public QuickCheckKept {
        openGates = List.copyOf(openGates);
    }
}
