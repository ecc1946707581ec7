package org.hexport.parties.helix;

import java.time.LocalDate;

/**
 * An offer with the actor who makes it.
 *
 * @param open not withdrawn; whether its dates admit a day is asked by {@link #isOpenOn}
 */
public record Offered(Offer offer, Actor actor, boolean open) {

    public boolean isOpenOn(LocalDate day) {
        return open && !day.isBefore(offer.from()) && !day.isAfter(offer.until());
    }
}
