package org.hexport.analytics.assignment;

import java.util.OptionalLong;

/** The cheapest flow by trying every flow: only for very small networks. */
final class FlowOracle {

    private final FlowNetwork network;
    private final long[] left;
    private boolean found;
    private long best;

    private FlowOracle(FlowNetwork network) {
        this.network = network;
        left = new long[network.nodes()];
        for (int v = 0; v < left.length; v++) left[v] = network.supply[v];
    }

    static OptionalLong cheapest(FlowNetwork network) {
        var oracle = new FlowOracle(network);
        oracle.tryArc(0, 0);
        return oracle.found ? OptionalLong.of(oracle.best) : OptionalLong.empty();
    }

    private void tryArc(int arc, long cost) {
        if (arc == network.arcs()) {
            for (long rest : left) if (rest != 0) return;
            if (!found || cost < best) best = cost;
            found = true;
            return;
        }
        for (int flow = network.lower[arc]; flow <= network.upper[arc]; flow++) {
            move(arc, flow);
            tryArc(arc + 1, cost + network.cost[arc] * flow);
            move(arc, -flow);
        }
    }

    private void move(int arc, int units) {
        left[network.tail[arc]] -= units;
        left[network.head[arc]] += units;
    }

    /** The most by which any set of nodes has more to send than may leave it. */
    static long tightestBottleneck(FlowNetwork network) {
        long worst = 0;
        for (int set = 0; set < 1 << network.nodes(); set++) {
            int members = set;
            worst = Math.max(worst, excess(network, v -> (members >> v & 1) == 1));
        }
        return worst;
    }

    static long excess(FlowNetwork network, java.util.function.IntPredicate inside) {
        long excess = 0;
        for (int v = 0; v < network.nodes(); v++) excess += inside.test(v) ? network.supply[v] : 0;
        for (int a = 0; a < network.arcs(); a++) {
            boolean from = inside.test(network.tail[a]);
            boolean to = inside.test(network.head[a]);
            if (from && !to) excess -= network.upper[a];
            if (!from && to) excess += network.lower[a];
        }
        return excess;
    }
}
