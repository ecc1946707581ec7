package org.hexport.journey.matching.rounds;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;

/** Whether the pairs of a draft, one after the other, may still be proposed: needs, seats and helps as they are now. */
class StillPossible {

    private final Map<NeedId, OpenNeed> needs;
    private final Map<OfferId, SeatOffer> offers;
    private final Conditions conditions;
    private final Map<OfferId, Integer> given = new HashMap<>();
    private final Map<OrganisationId, Integer> got = new HashMap<>();

    StillPossible(Collection<OpenNeed> needs, Collection<SeatOffer> offers, Conditions conditions) {
        this.needs = needs.stream().collect(Collectors.toMap(OpenNeed::id, Function.identity()));
        this.offers =
                offers.stream().collect(Collectors.toMap(each -> each.offer().id(), Function.identity()));
        this.conditions = conditions;
    }

    /** Takes a seat and a help for the pair, if there are. */
    boolean take(NeedAndOffer pair) {
        var need = needs.get(pair.need());
        var offer = offers.get(pair.offer());
        if (need == null
                || offer == null
                || conditions.broken(need, offer).isPresent()
                || given.getOrDefault(pair.offer(), 0) >= offer.seats()
                || need.helps() + got.getOrDefault(need.enterprise(), 0) >= conditions.mostHelps()) {
            return false;
        }
        given.merge(pair.offer(), 1, Integer::sum);
        got.merge(need.enterprise(), 1, Integer::sum);
        return true;
    }
}
