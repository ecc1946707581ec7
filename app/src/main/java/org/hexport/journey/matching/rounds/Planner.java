package org.hexport.journey.matching.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    private final List<OpenNeed> needs;
    private final List<SeatOffer> offers;
    private final int mostHelps;
    private final LocalDate day;
    private final List<Map<Condition, Integer>> excluded = new ArrayList<>();
    private final List<Integer> fittingOffers = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Integer> limits = new ArrayList<>();
    private final List<Need> demands = new ArrayList<>();
    private final Map<OrganisationId, Integer> beneficiaries = new HashMap<>();

    Planner(List<OpenNeed> needs, List<SeatOffer> offers, Conditions conditions, Scores scores) {
        this.needs = List.copyOf(needs);
        this.offers = List.copyOf(offers);
        this.mostHelps = conditions.mostHelps();
        this.day = conditions.day();
        this.needs.forEach(this::demand);
        var shelves = new Shelves(this.offers, day);
        for (int n = 0; n < needs.size(); n++) {
            admit(n, shelves, conditions, scores);
        }
    }

    Plan plan() {
        var best = solve(pairs);
        var use = new PlanReading(needs, offers, pairs, best);
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
                chosen(best),
                use.unserved(fittingOffers, excluded),
                use.seats(day),
                otherWeights(best));
    }

    /** Both lists are in order of need and offer. */
    private List<Plan.Chosen> chosen(CoverageMatching.Plan best) {
        var chosen = new ArrayList<Plan.Chosen>();
        int at = 0;
        for (var pair : best.chosen()) {
            while (!pairs.get(at).equals(pair)) {
                at++;
            }
            chosen.add(new Plan.Chosen(needs.get(pair.need()), offers.get(pair.offer()), scores.get(at)));
        }
        return chosen;
    }

    private void demand(OpenNeed need) {
        var beneficiary = beneficiaries.computeIfAbsent(need.enterprise(), enterprise -> {
            limits.add(Math.max(0, mostHelps - need.helps()));
            return limits.size() - 1;
        });
        demands.add(new Need(beneficiary, 1));
    }

    /** Only the shelf's offers are looked at one by one: the others are closed or lift another barrier. */
    private void admit(int n, Shelves shelves, Conditions conditions, Scores rule) {
        var need = needs.get(n);
        var broken = shelves.excluded(need.barrier());
        int fitting = 0;
        for (int o : shelves.lifting(need.barrier())) {
            var first = conditions.broken(need, offers.get(o));
            if (first.isPresent()) {
                broken.merge(first.get(), 1, Integer::sum);
            } else {
                var score = rule.of(need, offers.get(o));
                pairs.add(new Pair(n, o, score.total()));
                scores.add(score);
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
            for (var term : Term.values()) {
                others.add(otherWeight(best, term, false));
                others.add(otherWeight(best, term, true));
            }
        }
        return others;
    }

    /** Where the plan is as good as the best one for the other weights, it stays: there is no reason to change it. */
    private Plan.OtherWeight otherWeight(CoverageMatching.Plan best, Term term, boolean heavier) {
        var reweighted = reweighted(term, heavier);
        var other = solve(reweighted);
        var chosen = PlanReading.places(best.chosen());
        var same = reweighted.stream()
                .filter(pair -> chosen.contains(PlanReading.place(pair)))
                .mapToLong(Pair::score)
                .sum();
        var kept =
                same == other.score() && best.chosen().size() == other.chosen().size()
                        ? chosen.size()
                        : (int) PlanReading.places(other.chosen()).stream()
                                .filter(chosen::contains)
                                .count();
        return new Plan.OtherWeight(term, heavier, kept, other.chosen().size());
    }

    private List<Pair> reweighted(Term term, boolean heavier) {
        return IntStream.range(0, pairs.size())
                .mapToObj(k -> new Pair(
                        pairs.get(k).need(), pairs.get(k).offer(), scores.get(k).fourfoldWith(term, heavier)))
                .toList();
    }

    private Map<Condition, Long> totals() {
        var totals = new EnumMap<Condition, Long>(Condition.class);
        excluded.forEach(one -> one.forEach((condition, count) -> totals.merge(condition, (long) count, Long::sum)));
        return totals;
    }
}
