package org.hexport.analytics.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hexport.analytics.assignment.CoverageMatching.Need;
import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.analytics.assignment.CoverageMatching.Plan;
import org.hexport.analytics.assignment.CoverageMatching.Problem;
import org.hexport.analytics.assignment.CoverageMatching.Worth;

/**
 * A matching problem as a circulation: nodes are beneficiaries, needs, offers, then sink and source; arcs are, for each
 * beneficiary, its first help and its further ones, then needs, seats, the way back, and the pairs.
 */
final class CoverageNetwork {

    private static final int SCORE_WEIGHT = 3;

    private final Problem problem;
    private final List<Pair> pairs;
    private final int beneficiaries;
    private final int needs;
    private final int offers;
    private final int sink;
    private final long bonus;

    CoverageNetwork(Problem problem) {
        this.problem = problem;
        pairs = problem.pairs();
        beneficiaries = problem.limits().size();
        needs = problem.needs().size();
        offers = problem.capacities().size();
        sink = beneficiaries + needs + offers;
        bonus = 4 * mostThatPairsBring() + 1;
    }

    /** With one seat or one unit of demand more, so that their prices can be told apart too. */
    private long mostThatPairsBring() {
        long helps = problem.limits().stream().mapToLong(limit -> limit).sum();
        long seats =
                problem.capacities().stream().mapToLong(capacity -> capacity).sum();
        return (Math.min(pairs.size(), Math.min(helps, seats)) + 1) * weight(CoverageMatching.BEST_SCORE);
    }

    private static long weight(int score) {
        return (long) SCORE_WEIGHT * score + 1;
    }

    FlowNetwork flowNetwork() {
        int source = sink + 1;
        var network = FlowNetwork.ofNodes(sink + 2);
        for (int b = 0; b < beneficiaries; b++) {
            int limit = problem.limits().get(b);
            network.arc(source, b, Math.min(limit, 1), problem.covered().contains(b) ? 0 : -bonus);
            network.arc(source, b, Math.max(limit - 1, 0), 0);
        }
        for (int n = 0; n < needs; n++) {
            Need need = problem.needs().get(n);
            network.arc(need.beneficiary(), needNode(n), need.demand(), 0);
        }
        for (int o = 0; o < offers; o++)
            network.arc(offerNode(o), sink, problem.capacities().get(o), 0);
        network.arc(sink, source, pairs.size(), 0);
        for (Pair pair : pairs) network.arc(needNode(pair.need()), offerNode(pair.offer()), 1, -weight(pair.score()));
        return network.build();
    }

    private int needNode(int need) {
        return beneficiaries + need;
    }

    private int offerNode(int offer) {
        return beneficiaries + needs + offer;
    }

    Plan plan() {
        var network = flowNetwork();
        var simplex = new NetworkSimplex(network);
        simplex.run();
        int[] flows = simplex.flows();
        long[] distances = new Residual(network, flows).distancesFrom(sink, simplex.potentials());
        var proof = FlowProof.of(network, flows, negated(distances));
        var chosen = chosen(flows);
        return new Plan(
                chosen,
                coverage(chosen),
                chosen.stream().mapToLong(Pair::score).sum(),
                unmet(chosen),
                IntStream.range(0, needs).mapToObj(n -> needPrice(n, distances)).toList(),
                IntStream.range(0, offers)
                        .mapToObj(o -> worth(-distances[offerNode(o)]))
                        .toList(),
                -proof.objective(),
                -proof.dualObjective(),
                proof.holds(),
                simplex.pivots());
    }

    private static long[] negated(long[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    private List<Pair> chosen(int[] flows) {
        int firstPair = flows.length - pairs.size();
        return IntStream.range(0, pairs.size())
                .filter(k -> flows[firstPair + k] > 0)
                .mapToObj(pairs::get)
                .toList();
    }

    private int coverage(List<Pair> chosen) {
        var covered = new BitSet(beneficiaries);
        for (Pair pair : chosen) covered.set(problem.needs().get(pair.need()).beneficiary());
        problem.covered().forEach(covered::clear);
        return covered.cardinality();
    }

    private List<Integer> unmet(List<Pair> chosen) {
        int[] open = problem.needs().stream().mapToInt(Need::demand).toArray();
        for (Pair pair : chosen) open[pair.need()]--;
        return IntStream.of(open).boxed().toList();
    }

    private Worth needPrice(int need, long[] distances) {
        int beneficiary = problem.needs().get(need).beneficiary();
        return worth(distances[needNode(need)] - distances[beneficiary]);
    }

    /** Takes a gain apart again: a circle changes coverage and pairs by at most one, and score by far less than a bonus. */
    private Worth worth(long gain) {
        if (gain <= 0) return Worth.NOTHING;
        long coverage = Math.floorDiv(gain + bonus / 2, bonus);
        long rest = gain - coverage * bonus;
        long score = Math.floorDiv(rest + 1, SCORE_WEIGHT);
        return new Worth(Math.toIntExact(coverage), score, Math.toIntExact(rest - SCORE_WEIGHT * score));
    }
}
