package org.hexport.analytics.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One run of the primal network simplex; see {@link MinimumCostFlow}.
 *
 * <p>Flows are kept above their least value. Each node begins tied to an artificial root: upward at no cost, or, where it
 * waits for units, downward at a cost above any path of real arcs, so that artificial flow is kept only where nothing
 * else can carry it. Artificial arcs never enter again.
 */
final class NetworkSimplex {

    private static final byte AT_LEAST = 1;
    private static final byte IN_TREE = 0;
    private static final byte AT_CAPACITY = -1;

    private final FlowNetwork network;
    private final int nodes;
    private final int arcs;
    /** Where each arc of the network stands here. */
    private final int[] place;

    private final int[] tail;
    private final int[] head;
    private final long[] cost;
    private final long[] capacity;
    private final long[] flow;
    private final byte[] state;
    private final long[] potential;
    private final SpanningTree tree;
    private final int block;
    private int scan;
    private long pivots;

    private int first;
    private int second;
    private int leaving;
    private boolean leavesOnFirstSide;

    NetworkSimplex(FlowNetwork network) {
        this.network = network;
        nodes = network.nodes();
        arcs = network.arcs();
        tail = new int[arcs + nodes];
        head = new int[arcs + nodes];
        cost = new long[arcs + nodes];
        place = strewn(arcs, Math.max(3, arcs / Math.max(1, nodes)));
        capacity = new long[arcs + nodes];
        flow = new long[arcs + nodes];
        state = new byte[arcs + nodes];
        potential = new long[nodes + 1];
        tree = new SpanningTree(nodes + 1);
        block = Math.max(10, (int) Math.sqrt(arcs));
        Arrays.fill(state, 0, arcs, AT_LEAST);
        copyArcs();
        plantTree();
    }

    private void copyArcs() {
        for (int a = 0; a < arcs; a++) {
            int here = place[a];
            tail[here] = network.tail[a];
            head[here] = network.head[a];
            cost[here] = network.cost[a];
            capacity[here] = (long) network.upper[a] - network.lower[a];
        }
    }

    /** Arcs of one node stand together in most networks; a block of the scan should meet many nodes. */
    private static int[] strewn(int arcs, int stride) {
        int[] place = new int[arcs];
        int here = 0;
        int lap = 0;
        for (int a = 0; a < arcs; a++) {
            place[a] = here;
            here += stride;
            if (here >= arcs) here = ++lap;
        }
        return place;
    }

    private void plantTree() {
        long[] waiting = new long[nodes];
        for (int v = 0; v < nodes; v++) waiting[v] = network.supply[v];
        for (int a = 0; a < arcs; a++) {
            waiting[network.tail[a]] -= network.lower[a];
            waiting[network.head[a]] += network.lower[a];
        }
        long aboveAnyPath = network.dearestCost() * nodes + 1;
        for (int v = 0; v < nodes; v++) {
            int a = arcs + v;
            boolean up = waiting[v] >= 0;
            tail[a] = up ? v : nodes;
            head[a] = up ? nodes : v;
            cost[a] = up ? 0 : aboveAnyPath;
            capacity[a] = Long.MAX_VALUE;
            flow[a] = Math.abs(waiting[v]);
            potential[v] = up ? 0 : -aboveAnyPath;
            tree.hang(v, nodes, a, up);
        }
    }

    void run() {
        for (int arc = entering(); arc >= 0; arc = entering()) {
            pivots++;
            pivot(arc);
        }
    }

    /** The arc that saves most a unit in the next block that has one. */
    private int entering() {
        int chosen = -1;
        long best = 0;
        int left = block;
        for (int k = 0; k < arcs; k++) {
            int a = scan;
            scan = a + 1 == arcs ? 0 : a + 1;
            long saved = state[a] * (cost[a] - potential[tail[a]] + potential[head[a]]);
            if (saved < best) {
                best = saved;
                chosen = a;
            }
            if (--left == 0) {
                if (chosen >= 0) return chosen;
                left = block;
            }
        }
        return chosen;
    }

    private void pivot(int entering) {
        boolean forward = state[entering] == AT_LEAST;
        first = forward ? tail[entering] : head[entering];
        second = forward ? head[entering] : tail[entering];
        int join = tree.meetingOf(first, second);
        long units = room(entering, join);
        if (units > 0) push(entering, join, forward ? units : -units);
        if (leaving < 0) state[entering] = (byte) -state[entering];
        else exchange(entering);
    }

    /**
     * How much may go round the circle that the entering arc closes. Of several blocking arcs the last one seen from the
     * join in the direction of the flow leaves: that keeps the tree strongly feasible.
     */
    private long room(int entering, int join) {
        long units = capacity[entering];
        leaving = -1;
        for (int u = first; u != join; u = tree.parent[u]) {
            int a = tree.arc[u];
            long room = tree.upward[u] ? flow[a] : capacity[a] - flow[a];
            if (room < units) {
                units = room;
                leaving = u;
                leavesOnFirstSide = true;
            }
        }
        for (int u = second; u != join; u = tree.parent[u]) {
            int a = tree.arc[u];
            long room = tree.upward[u] ? capacity[a] - flow[a] : flow[a];
            if (room <= units) {
                units = room;
                leaving = u;
                leavesOnFirstSide = false;
            }
        }
        return units;
    }

    private void push(int entering, int join, long units) {
        flow[entering] += units;
        long along = Math.abs(units);
        for (int u = first; u != join; u = tree.parent[u]) flow[tree.arc[u]] += tree.upward[u] ? -along : along;
        for (int u = second; u != join; u = tree.parent[u]) flow[tree.arc[u]] += tree.upward[u] ? along : -along;
    }

    private void exchange(int entering) {
        int out = tree.arc[leaving];
        int inner = leavesOnFirstSide ? first : second;
        int under = leavesOnFirstSide ? second : first;
        boolean up = tail[entering] == inner;
        long target = up ? potential[under] + cost[entering] : potential[under] - cost[entering];
        state[entering] = IN_TREE;
        state[out] = flow[out] == 0 ? AT_LEAST : AT_CAPACITY;
        tree.rehang(leaving, inner, under, entering, up);
        tree.shift(inner, potential, target - potential[inner]);
    }

    /** Units that no real arc could carry. */
    long unmet() {
        long units = 0;
        for (int a = arcs; a < arcs + nodes; a++) units += tail[a] == nodes ? flow[a] : 0;
        return units;
    }

    /** Nodes from which units could not be sent on. */
    int[] stranded() {
        return IntStream.range(0, nodes)
                .filter(v -> tail[arcs + v] == v && flow[arcs + v] > 0)
                .toArray();
    }

    int[] flows() {
        return IntStream.range(0, arcs)
                .map(a -> (int) (network.lower[a] + flow[place[a]]))
                .toArray();
    }

    long[] potentials() {
        return Arrays.copyOf(potential, nodes);
    }

    long pivots() {
        return pivots;
    }
}
