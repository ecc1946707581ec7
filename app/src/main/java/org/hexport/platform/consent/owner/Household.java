package org.hexport.platform.consent.owner;

import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise, as far as consent must know it.
 *
 * @param association the organisation whose members may see it
 */
record Household(
        OrganisationId id,
        String name,
        String district,
        @Nullable UUID association) {

    /** Who may see the enterprise in the register without belonging to it, and so may offer to fill in beside its owner. */
    boolean isSeenFromOutsideBy(Viewer viewer) {
        return viewer.oversees(district) || association != null && viewer.belongsTo(new OrganisationId(association));
    }
}
