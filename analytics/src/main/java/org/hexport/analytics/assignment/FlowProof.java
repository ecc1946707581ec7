package org.hexport.analytics.assignment;

/**
 * Whether a flow is cheapest, computed from the definition and not from the solver's state: primal feasibility and
 * complementary slackness (Ahuja, Magnanti and Orlin, "Network Flows", 1993, theorem 9.4). {@code O(nodes + arcs)}.
 */
record FlowProof(boolean holds, long objective, long dualObjective) {

    static FlowProof of(FlowNetwork network, int[] flows, long[] potentials) {
        var primal = new ExactSum();
        var dual = new ExactSum();
        boolean slack = true;
        for (int v = 0; v < network.nodes(); v++) dual.add(network.supply[v], potentials[v]);
        for (int a = 0; a < network.arcs(); a++) {
            long reduced = network.cost[a] - potentials[network.tail[a]] + potentials[network.head[a]];
            int bound = reduced > 0 ? network.lower[a] : network.upper[a];
            primal.add(network.cost[a], flows[a]);
            dual.add(reduced, bound);
            slack &= reduced == 0 || flows[a] == bound;
        }
        boolean holds = slack && isFeasible(network, flows) && primal.value() == dual.value();
        return new FlowProof(holds, primal.value(), dual.value());
    }

    private static boolean isFeasible(FlowNetwork network, int[] flows) {
        long[] left = new long[network.nodes()];
        for (int v = 0; v < left.length; v++) left[v] = network.supply[v];
        boolean within = true;
        for (int a = 0; a < flows.length; a++) {
            left[network.tail[a]] -= flows[a];
            left[network.head[a]] += flows[a];
            within &= network.lower[a] <= flows[a] && flows[a] <= network.upper[a];
        }
        for (long rest : left) within &= rest == 0;
        return within;
    }
}
