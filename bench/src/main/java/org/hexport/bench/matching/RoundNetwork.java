package org.hexport.bench.matching;

import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.analytics.assignment.CoverageMatching.Problem;
import org.hexport.analytics.assignment.FlowNetwork;

/**
 * A round as a plain network of arcs, written here a second time and not taken from the product, so that both solvers are
 * given the same thing and the product's own network is checked by it. Supply goes in at the source, leaves at the sink,
 * and what finds no pair goes by an arc that costs nothing.
 */
record RoundNetwork(int nodes, int units, int[] tail, int[] head, int[] capacity, long[] cost, int firstPair) {

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    static RoundNetwork of(Problem problem) {
        int enterprises = problem.limits().size();
        int needs = problem.needs().size();
        int offers = problem.capacities().size();
        int units = problem.capacities().stream().mapToInt(seats -> seats).sum();
        long bonus = (problem.pairs().size() + 1L) * weight(1000);
        var arcs =
                new Arcs(2 * enterprises + needs + offers + 1 + problem.pairs().size());
        for (int e = 0; e < enterprises; e++) {
            arcs.add(SOURCE, 2 + e, 1, -bonus);
            arcs.add(SOURCE, 2 + e, problem.limits().get(e) - 1, 0);
        }
        int need = 2 + enterprises;
        int offer = need + needs;
        for (int n = 0; n < needs; n++) {
            arcs.add(
                    2 + problem.needs().get(n).beneficiary(),
                    need + n,
                    problem.needs().get(n).demand(),
                    0);
        }
        for (int o = 0; o < offers; o++)
            arcs.add(offer + o, SINK, problem.capacities().get(o), 0);
        arcs.add(SOURCE, SINK, units, 0);
        int firstPair = arcs.size;
        for (Pair pair : problem.pairs()) arcs.add(need + pair.need(), offer + pair.offer(), 1, -weight(pair.score()));
        return new RoundNetwork(offer + offers, units, arcs.tail, arcs.head, arcs.capacity, arcs.cost, firstPair);
    }

    private static long weight(int score) {
        return 3L * score + 1;
    }

    FlowNetwork ours() {
        var network = FlowNetwork.ofNodes(nodes).supply(SOURCE, units).supply(SINK, -units);
        for (int a = 0; a < tail.length; a++) network.arc(tail[a], head[a], capacity[a], cost[a]);
        return network.build();
    }

    private static final class Arcs {

        private final int[] tail;
        private final int[] head;
        private final int[] capacity;
        private final long[] cost;
        private int size;

        private Arcs(int most) {
            tail = new int[most];
            head = new int[most];
            capacity = new int[most];
            cost = new long[most];
        }

        private void add(int from, int to, int units, long unitCost) {
            tail[size] = from;
            head[size] = to;
            capacity[size] = units;
            cost[size++] = unitCost;
        }
    }
}
