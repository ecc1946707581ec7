package org.hexport.parties.helix.actors;

import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.Money;
import org.hexport.parties.helix.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An actor with what it offers.
 *
 * @param place empty where nobody said
 * @param contact empty for a visitor without an account
 * @param running offers open today or later; ended: the others, the latest first
 * @param experts none for a visitor without an account
 * @param admission null for who has nothing to do with its way in
 */
public record ActorPage(
        Actor actor,
        String place,
        String contact,
        List<OfferLine> running,
        List<OfferLine> ended,
        List<Expert> experts,
        boolean mayChange,
        @Nullable AdmissionPage admission) {

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

    public String href(String more) {
        return "/actors/" + actor.id() + more;
    }
}
