package org.hexport.parties.helix.offers;

import java.util.List;
import org.hexport.parties.helix.Offered;

/**
 * An offer.
 *
 * @param places names of the districts and regions that it admits; empty for all
 * @param running its dates admit today and it was not withdrawn
 */
public record OfferPage(Offered offered, List<String> places, boolean running, boolean mayChange) {

    public String actorHref() {
        return "/actors/" + offered.actor().id();
    }

    public String editHref() {
        return "/offers/" + offered.offer().id() + "/edit";
    }

    public String withdrawHref() {
        return "/offers/" + offered.offer().id() + "/withdrawals";
    }
}
