package org.hexport.journey.matching.rounds;

import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.Offered;

/**
 * An offer as a round looks at it.
 *
 * @param seats not yet accepted and not waiting for an answer
 */
record SeatOffer(Offered offered, int seats) {

    Offer offer() {
        return offered.offer();
    }
}
