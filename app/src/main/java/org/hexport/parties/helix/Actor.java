package org.hexport.parties.helix;

import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;

/**
 * An organisation of one of the six helices.
 *
 * @param district where it is: the code of a district, or of a wider region; empty where nobody said
 * @param confirmed by a coordinator, or registered by who keeps the register; until then it is there for its own people only
 */
public record Actor(
        OrganisationId id,
        String name,
        Helix helix,
        ActorKind kind,
        String district,
        String note,
        boolean demo,
        boolean confirmed) {

    public Actor {
        if (!kind.fits(helix)) {
            throw new IllegalArgumentException("a " + kind.word() + " is not of the " + helix.word() + " helix");
        }
    }

    /** One that is confirmed. */
    public Actor(
            OrganisationId id, String name, Helix helix, ActorKind kind, String district, String note, boolean demo) {
        this(id, name, helix, kind, district, note, demo, true);
    }
}
