package org.hexport.platform.identity.members;

import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.MemberRole;

/** What a viewer may do about who belongs to an organisation. */
enum Standing {
    /** The organisation is not there for this viewer. */
    STRANGER,
    /** Sees who belongs to it. */
    MEMBER,
    /** Also invites, changes and removes, except where owners are concerned. */
    MANAGER,
    /** Decides about everybody: owners, administrators, and the coordinators of its region, who invite its first owner. */
    OWNER;

    static Standing of(Viewer viewer, OrganisationId organisation, String region, boolean owner) {
        if (owner || viewer.administrator() || viewer.coordinates(region)) {
            return OWNER;
        }
        if (viewer.speaksFor(organisation)) {
            return MANAGER;
        }
        return viewer.belongsTo(organisation) ? MEMBER : STRANGER;
    }

    boolean mayGive(MemberRole role) {
        return this == OWNER || this == MANAGER && role != MemberRole.OWNER;
    }

    boolean isAtLeast(Standing other) {
        return compareTo(other) >= 0;
    }
}
