package org.hexport.parties.helix;

import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;

/** The actors of the six helices. */
public interface Actors {

    /**
     * Registers an actor: by who keeps the register of its region, or by a person for the organisation that he or she speaks for and thereby
     * becomes owner of; then it waits for a coordinator.
     *
     * @throws org.hexport.kernel.NotFound for a visitor
     */
    OrganisationId register(Viewer viewer, NewActor actor);

    Optional<Actor> find(OrganisationId id);

    /** One that is not confirmed is there for its own people and for those who keep the register of its region. */
    static boolean maySee(Viewer viewer, Actor actor) {
        return actor.confirmed()
                || viewer.belongsTo(actor.id())
                || viewer.coordinates(actor.district())
                || mayChange(viewer, actor.id(), actor.district());
    }

    /** Who speaks for the actor, keeps the register of its region, or administers, may change it and its offers. */
    static boolean mayChange(Viewer viewer, OrganisationId actor, String district) {
        return viewer.administrator() || viewer.speaksFor(actor) || viewer.mayWrite(district);
    }
}
