package org.hexport.parties.sme.profile;

import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise of the register.
 *
 * @param version counts its changes
 * @param association the organisation whose name its profile gives, where there is one
 */
public record Enterprise(
        OrganisationId id,
        int version,
        Profile profile,
        @Nullable UUID association,
        boolean demo,
        LocalDate registeredOn) {

    public String name() {
        return profile.name();
    }

    public String district() {
        return profile.district();
    }

    public boolean mayBeChangedBy(Viewer viewer) {
        return viewer.answersFor(id) || Scope.writesIn(viewer, district());
    }

    public Enterprise become(Profile later, @Nullable UUID laterAssociation) {
        return new Enterprise(id, version + 1, later, laterAssociation, demo, registeredOn);
    }
}
