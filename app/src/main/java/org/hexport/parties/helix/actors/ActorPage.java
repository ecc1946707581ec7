package org.hexport.parties.helix.actors;

import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.Money;
import org.hexport.parties.helix.Actor;

/**
 * An actor with what it offers.
 *
 * @param place empty where nobody said
 * @param running offers open today or later; ended: the others, the latest first
 */
public record ActorPage(Actor actor, String place, List<OfferLine> running, List<OfferLine> ended, boolean mayChange) {

    public record OfferLine(
            String id,
            String role,
            String title,
            String mode,
            int capacity,
            LocalDate from,
            LocalDate until,
            Money cost,
            List<String> barriers,
            boolean withdrawn) {}

    public String newOfferHref() {
        return "/offers/new?actor=" + actor.id();
    }
}
