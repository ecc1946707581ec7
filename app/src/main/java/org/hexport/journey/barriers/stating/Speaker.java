package org.hexport.journey.barriers.stating;

import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who gives an answer.
 *
 * @param helped the person filled in beside the owner
 * @param alone the owner was asked in private
 */
record Speaker(@Nullable PersonId person, String name, boolean helped, boolean alone) {

    static Speaker of(Viewer viewer, OrganisationId enterprise) {
        return new Speaker(
                viewer.person(), viewer.name(), viewer.helps(enterprise) && !viewer.speaksFor(enterprise), false);
    }

    Speaker inPrivate() {
        return new Speaker(person, name, helped, true);
    }
}
