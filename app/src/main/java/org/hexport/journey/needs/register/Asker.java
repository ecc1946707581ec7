package org.hexport.journey.needs.register;

import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;

/**
 * Who asks for help.
 *
 * @param kind {@code enterprise}, {@code association} or {@code gallery}
 */
record Asker(OrganisationId id, String name, String kind, String district) {

    /** Who speaks for it, and who keeps the register of its region. */
    static boolean mayWrite(Viewer viewer, OrganisationId asker, String district) {
        return viewer.administrator() || viewer.speaksFor(asker) || viewer.mayWrite(district);
    }

    boolean mayWrite(Viewer viewer) {
        return mayWrite(viewer, id, district);
    }

    /** Its own people, and who keeps or reads the register of its region; what an association or a gallery asks is for all. */
    boolean maySee(Viewer viewer) {
        return mayWrite(viewer)
                || viewer.belongsTo(id)
                || viewer.helps(id)
                || viewer.oversees(district)
                || viewer.signedIn() && !isEnterprise();
    }

    boolean isEnterprise() {
        return kind.equals("enterprise");
    }

    /** Where the viewer finds its needs: the own people among their steps, others on its page. */
    String page(Viewer viewer) {
        if (!isEnterprise()) {
            return viewer.belongsTo(id) ? "/home" : "/actors/" + id;
        }
        return viewer.belongsTo(id) || viewer.helps(id) ? "/my-steps/" + id : "/enterprises/" + id;
    }
}
