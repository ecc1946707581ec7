package org.hexport.journey.readiness.standing;

import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;

/**
 * What the register says of an enterprise.
 *
 * @param exporting an export of the last twelve months is on record
 */
public record EnterpriseRecord(String name, String district, boolean exporting) {

    /** By who speaks for it, who helps them, and who keeps the register where it lies. */
    public boolean mayBeAnsweredForBy(Viewer viewer, OrganisationId enterprise) {
        return viewer.answersFor(enterprise) || viewer.mayWrite(district);
    }
}
