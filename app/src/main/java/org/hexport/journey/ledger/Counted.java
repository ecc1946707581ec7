package org.hexport.journey.ledger;

import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;

/** One figure of one contribution. */
public record Counted(OrganisationId actor, HelixRole role, Figure figure, long amount) {

    public Counted {
        if (amount < 0) {
            throw new IllegalArgumentException("a figure is not negative: " + amount);
        }
        if (!Kind.of(role).figures().contains(figure)) {
            throw new IllegalArgumentException(role + " is not counted in " + figure);
        }
    }
}
