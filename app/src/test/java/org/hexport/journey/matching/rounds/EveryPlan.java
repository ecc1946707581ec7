package org.hexport.journey.matching.rounds;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.OrganisationId;

/** Every way to give each need one of the offers that fit, or none: the slow oracle of {@link Planner}. */
final class EveryPlan {

    private static final Comparator<List<Long>> BETTER = Comparator.<List<Long>>comparingLong(List::getFirst)
            .thenComparingLong(plan -> plan.get(1))
            .thenComparingLong(List::getLast);

    private final Worlds.World world;
    private final Conditions conditions;
    private final Scores scores;
    private final Map<OrganisationId, Integer> got = new HashMap<>();
    private final int[] given;
    private List<Long> best = List.of(0L, 0L, 0L);

    EveryPlan(Worlds.World world, Conditions conditions, Scores scores) {
        this.world = world;
        this.conditions = conditions;
        this.scores = scores;
        this.given = new int[world.offers().size()];
    }

    /** Coverage, score, pairs. */
    List<Long> best() {
        choose(0, 0, 0);
        return best;
    }

    private void choose(int n, long score, long pairs) {
        if (n == world.needs().size()) {
            var coverage = got.values().stream().filter(count -> count > 0).count();
            var plan = List.of(coverage, score, pairs);
            best = BETTER.compare(plan, best) > 0 ? plan : best;
            return;
        }
        choose(n + 1, score, pairs);
        var need = world.needs().get(n);
        for (int o = 0; o < given.length; o++) {
            var offer = world.offers().get(o);
            if (conditions.broken(need, offer).isEmpty()
                    && given[o] < offer.seats()
                    && got.getOrDefault(need.enterprise(), 0) + need.helps() < conditions.mostHelps()) {
                given[o]++;
                got.merge(need.enterprise(), 1, Integer::sum);
                choose(n + 1, score + scores.of(need, offer).total(), pairs + 1);
                got.merge(need.enterprise(), -1, Integer::sum);
                given[o]--;
            }
        }
    }
}
