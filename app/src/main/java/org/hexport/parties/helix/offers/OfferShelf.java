package org.hexport.parties.helix.offers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.helix.Offer;

/**
 * The offers that an import found or made so far, to recognise a row's offer again: the same actor, role and title, in dates that meet. So
 * next year's offer of the same title is another one, and a corrected day is not.
 */
class OfferShelf {

    private final Map<Key, List<Offer>> offers = new HashMap<>();
    private final Map<OfferId, Integer> rows = new HashMap<>();

    OfferShelf(Collection<Offer> known) {
        known.forEach(this::put);
    }

    Optional<Offer> sameAs(Offer offer) {
        var meeting = offers.getOrDefault(Key.of(offer), List.of()).stream()
                .filter(known ->
                        !known.from().isAfter(offer.until()) && !offer.from().isAfter(known.until()))
                .toList();
        return meeting.stream()
                .filter(known -> known.until().equals(offer.until()))
                .findFirst()
                .or(() -> meeting.stream().findFirst());
    }

    void put(Offer offer) {
        var same = offers.computeIfAbsent(Key.of(offer), key -> new ArrayList<>());
        same.removeIf(known -> known.id().equals(offer.id()));
        same.add(offer);
    }

    /** The row of this file that spoke of the offer before. */
    Optional<Integer> claimedBy(OfferId offer) {
        return Optional.ofNullable(rows.get(offer));
    }

    void claim(OfferId offer, int row) {
        rows.put(offer, row);
    }

    private record Key(OrganisationId actor, HelixRole role, String title) {

        static Key of(Offer offer) {
            return new Key(offer.actor(), offer.role(), offer.title().toLowerCase(Locale.ROOT));
        }
    }
}
