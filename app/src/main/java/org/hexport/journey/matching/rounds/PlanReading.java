package org.hexport.journey.matching.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexport.analytics.assignment.CoverageMatching;
import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.kernel.OrganisationId;

/** What the numbers of a best plan mean for needs and offers. */
class PlanReading {

    private final List<OpenNeed> needs;
    private final List<SeatOffer> offers;
    private final List<Pair> pairs;
    private final CoverageMatching.Plan best;
    private final int[] used;

    PlanReading(List<OpenNeed> needs, List<SeatOffer> offers, List<Pair> pairs, CoverageMatching.Plan best) {
        this.needs = needs;
        this.offers = offers;
        this.pairs = pairs;
        this.best = best;
        this.used = new int[offers.size()];
        best.chosen().forEach(pair -> used[pair.offer()]++);
    }

    /** Need and offer of each pair as one number, whatever the score. */
    static Set<Long> places(List<Pair> pairs) {
        return pairs.stream().map(PlanReading::place).collect(Collectors.toSet());
    }

    static long place(Pair pair) {
        return (long) pair.need() << 32 | pair.offer();
    }

    int coverable() {
        var enterprises = new HashSet<OrganisationId>();
        pairs.forEach(pair -> enterprises.add(needs.get(pair.need()).enterprise()));
        return enterprises.size();
    }

    /** A need with a fitting offer that still has a seat got nothing only because its enterprise has all the helps it may have. */
    List<Plan.Unserved> unserved(List<Integer> fitting, List<Map<Condition, Integer>> excluded) {
        var served = best.chosen().stream().map(Pair::need).collect(Collectors.toSet());
        var withSeat = pairs.stream()
                .filter(pair -> used[pair.offer()] < offers.get(pair.offer()).seats())
                .map(Pair::need)
                .collect(Collectors.toSet());
        var unserved = new ArrayList<Plan.Unserved>();
        for (int n = 0; n < needs.size(); n++) {
            if (!served.contains(n)) {
                var reason = fitting.get(n) == 0
                        ? Plan.Reason.NOTHING_FITS
                        : withSeat.contains(n) ? Plan.Reason.LIMIT : Plan.Reason.NO_SEAT;
                unserved.add(new Plan.Unserved(needs.get(n), reason, fitting.get(n), excluded.get(n)));
            }
        }
        return unserved;
    }

    /** Of the offers that had seats to give on the day. */
    List<Plan.Seat> seats(LocalDate day) {
        var fitting = new int[offers.size()];
        pairs.forEach(pair -> fitting[pair.offer()]++);
        return IntStream.range(0, offers.size())
                .filter(o ->
                        offers.get(o).seats() > 0 && offers.get(o).offered().isOpenOn(day))
                .mapToObj(o -> {
                    var worth = best.seatPrices().get(o);
                    return new Plan.Seat(
                            offers.get(o), used[o], fitting[o], worth.coverage(), worth.score(), worth.pairs());
                })
                .toList();
    }
}
