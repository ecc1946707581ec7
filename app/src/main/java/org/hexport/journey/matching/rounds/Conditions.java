package org.hexport.journey.matching.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexport.parties.helix.Offer.Audience;

/**
 * Which pairs may be proposed at all.
 *
 * @param day of the round
 * @param declined pairs that a side said no to before
 * @param removed pairs that the coordinator took out of this round
 * @param mostHelps that an enterprise may have running at a time
 */
record Conditions(LocalDate day, Set<NeedAndOffer> declined, Set<NeedAndOffer> removed, int mostHelps) {

    private static final List<Condition> ORDER = List.of(Condition.values());
    private static final String INDONESIAN = "id";

    Conditions {
        declined = Set.copyOf(declined);
        removed = Set.copyOf(removed);
    }

    /** The first condition that the pair breaks. */
    Optional<Condition> broken(OpenNeed need, SeatOffer offer) {
        for (var condition : ORDER) {
            if (!holds(condition, need, offer)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    private boolean holds(Condition condition, OpenNeed need, SeatOffer offer) {
        var audience = offer.offer().audience();
        return switch (condition) {
            case OPEN -> offer.offered().isOpenOn(day);
            case BARRIER -> offer.offer().barriers().contains(need.barrier());
            case ORGANISATION -> !offer.offer().actor().equals(need.enterprise());
            case DISTRICT -> admits(audience.districts(), need.district());
            case SECTOR -> audience.sectors().isEmpty() || namesSector(audience, need);
            case SIZE -> audience.sizes().isEmpty() || audience.sizes().contains(need.size());
            case LANGUAGE -> isUnderstood(audience.languages(), need.languages());
            case DECLINED -> !declined.contains(pair(need, offer));
            case REMOVED -> !removed.contains(pair(need, offer));
            case SEATS -> offer.seats() > 0;
            case HELPS -> need.helps() < mostHelps;
        };
    }

    /** The offer's own words name the need's sector, not only leave it open. */
    static boolean namesSector(Audience audience, OpenNeed need) {
        for (var sector : audience.sectors()) {
            if (!need.kbli().isEmpty() && need.kbli().startsWith(sector)) {
                return true;
            }
        }
        return false;
    }

    private static boolean admits(List<String> regions, String district) {
        for (var region : regions) {
            if (district.equals(region) || district.startsWith(region) && district.charAt(region.length()) == '.') {
                return true;
            }
        }
        return regions.isEmpty();
    }

    /** Everybody understands Indonesian; an offer in other languages only is for who names one of them. */
    private static boolean isUnderstood(List<String> spoken, Set<String> understood) {
        return spoken.isEmpty()
                || spoken.contains(INDONESIAN)
                || spoken.stream().anyMatch(understood::contains);
    }

    private static NeedAndOffer pair(OpenNeed need, SeatOffer offer) {
        return new NeedAndOffer(need.id(), offer.offer().id());
    }
}
