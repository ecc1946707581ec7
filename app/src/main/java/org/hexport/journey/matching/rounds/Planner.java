package org.hexport.journey.matching.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexport.analytics.assignment.CoverageMatching;
import org.hexport.analytics.assignment.CoverageMatching.Need;
import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.analytics.assignment.CoverageMatching.Problem;
import org.hexport.kernel.OrganisationId;

/**
 * From rows to the best plan: conditions, scores, the exact optimum of {@link CoverageMatching}, and how it would change with other weights.
 * The same rows in the same order give the same plan.
 */
class Planner {

    /** With more admissible pairs than this the other weights are left out: each costs as much as the plan itself. */
    static final int MOST_PAIRS_FOR_OTHER_WEIGHTS = 20_000;

    private static final int[] OTHER_PERCENTS = {-25, 25};

    private final List<OpenNeed> needs;
    private final List<SeatOffer> offers;
    private final int mostHelps;
    private final LocalDate day;
    private final List<Map<Condition, Integer>> excluded = new ArrayList<>();
    private final List<Integer> fittingOffers = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Pair, Score> scores = new HashMap<>();
    private final List<Integer> limits = new ArrayList<>();
    private final List<Need> demands = new ArrayList<>();
    private final Map<OrganisationId, Integer> beneficiaries = new HashMap<>();

    Planner(List<OpenNeed> needs, List<SeatOffer> offers, Conditions conditions, Scores scores) {
        this.needs = List.copyOf(needs);
        this.offers = List.copyOf(offers);
        this.mostHelps = conditions.mostHelps();
        this.day = conditions.day();
        this.needs.forEach(this::demand);
        for (int n = 0; n < needs.size(); n++) {
            admit(n, conditions, scores);
        }
    }

    Plan plan() {
        var best = solve(pairs);
        var use = new PlanReading(needs, offers, pairs, best);
        var chosen = best.chosen().stream()
                .map(pair -> new Plan.Chosen(needs.get(pair.need()), offers.get(pair.offer()), score(pair)))
                .toList();
        return new Plan(
                limits.size(),
                pairs.size(),
                totals(),
                use.coverable(),
                best.coverage(),
                best.score(),
                best.value(),
                best.bound(),
                best.certified(),
                chosen,
                use.unserved(fittingOffers, excluded),
                use.seats(day),
                otherWeights(best));
    }

    private Score score(Pair pair) {
        return Objects.requireNonNull(scores.get(pair));
    }

    private void demand(OpenNeed need) {
        var beneficiary = beneficiaries.computeIfAbsent(need.enterprise(), enterprise -> {
            limits.add(Math.max(0, mostHelps - need.helps()));
            return limits.size() - 1;
        });
        demands.add(new Need(beneficiary, 1));
    }

    private void admit(int n, Conditions conditions, Scores rule) {
        var need = needs.get(n);
        var broken = new EnumMap<Condition, Integer>(Condition.class);
        int fitting = 0;
        for (int o = 0; o < offers.size(); o++) {
            var first = conditions.broken(need, offers.get(o));
            if (first.isPresent()) {
                broken.merge(first.get(), 1, Integer::sum);
            } else {
                var score = rule.of(need, offers.get(o));
                var pair = new Pair(n, o, score.total());
                pairs.add(pair);
                scores.put(pair, score);
                fitting++;
            }
        }
        excluded.add(broken);
        fittingOffers.add(fitting);
    }

    private CoverageMatching.Plan solve(List<Pair> scored) {
        return CoverageMatching.solve(new Problem(
                limits, demands, offers.stream().map(SeatOffer::seats).toList(), scored));
    }

    private List<Plan.OtherWeight> otherWeights(CoverageMatching.Plan best) {
        var others = new ArrayList<Plan.OtherWeight>();
        if (!pairs.isEmpty() && pairs.size() <= MOST_PAIRS_FOR_OTHER_WEIGHTS) {
            var chosen = PlanReading.places(best.chosen());
            for (var term : Term.values()) {
                for (int percent : OTHER_PERCENTS) {
                    var other = solve(pairs.stream()
                            .map(pair -> new Pair(
                                    pair.need(), pair.offer(), score(pair).totalWith(term, percent)))
                            .toList());
                    var places = PlanReading.places(other.chosen());
                    var kept = (int) places.stream().filter(chosen::contains).count();
                    others.add(new Plan.OtherWeight(term, percent, kept, places.size()));
                }
            }
        }
        return others;
    }

    private Map<Condition, Long> totals() {
        var totals = new EnumMap<Condition, Long>(Condition.class);
        excluded.forEach(one -> one.forEach((condition, count) -> totals.merge(condition, (long) count, Long::sum)));
        return totals;
    }
}
