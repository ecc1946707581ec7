package org.hexport.analytics.assignment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What could still change in a flow: one step forward on each arc below its capacity, one back on each above its least.
 *
 * <p>Steps are numbered {@code 2 * arc} (forward) and {@code 2 * arc + 1} (back).
 */
final class Residual {

    private final FlowNetwork network;
    private final int[] flows;
    private final int[] begin;
    private final int[] steps;

    Residual(FlowNetwork network, int[] flows) {
        this.network = network;
        this.flows = flows;
        begin = new int[network.nodes() + 1];
        for (int step = 0; step < 2 * flows.length; step++) if (isOpen(step)) begin[from(step) + 1]++;
        for (int v = 0; v < network.nodes(); v++) begin[v + 1] += begin[v];
        steps = new int[begin[network.nodes()]];
        int[] place = begin.clone();
        for (int step = 0; step < 2 * flows.length; step++) if (isOpen(step)) steps[place[from(step)]++] = step;
    }

    private boolean isOpen(int step) {
        int arc = step >> 1;
        return (step & 1) == 0 ? flows[arc] < network.upper[arc] : flows[arc] > network.lower[arc];
    }

    private int from(int step) {
        return (step & 1) == 0 ? network.tail[step >> 1] : network.head[step >> 1];
    }

    private int to(int step) {
        return (step & 1) == 0 ? network.head[step >> 1] : network.tail[step >> 1];
    }

    private long cost(int step) {
        return (step & 1) == 0 ? network.cost[step >> 1] : -network.cost[step >> 1];
    }

    boolean[] reachableFrom(int... sources) {
        boolean[] reached = new boolean[network.nodes()];
        var waiting = new ArrayDeque<Integer>();
        for (int source : sources) {
            reached[source] = true;
            waiting.add(source);
        }
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            for (int k = begin[node]; k < begin[node + 1]; k++) {
                int other = to(steps[k]);
                if (!reached[other]) {
                    reached[other] = true;
                    waiting.add(other);
                }
            }
        }
        return reached;
    }

    /**
     * The cheapest change that brings one unit from the source to each node: Dijkstra on the reduced costs of an optimal
     * flow, which are never negative on open steps. {@code O(arcs log arcs)}.
     *
     * <p>The negated distances are optimal potentials again, and of all optimal ones that give the source the same value
     * they are the smallest. Nodes that no change reaches keep their given potentials among each other and lie so far off
     * that their distance is neither negative nor below what a step to another node allows.
     */
    long[] distancesFrom(int source, long[] potentials) {
        long[] reduced = reducedDistancesFrom(source, potentials);
        long beyond = 0;
        for (int v = 0; v < reduced.length; v++) {
            long least = reduced[v] == Long.MAX_VALUE ? potentials[v] - potentials[source] : reduced[v];
            beyond = Math.max(beyond, least);
        }
        long[] distances = new long[reduced.length];
        for (int v = 0; v < distances.length; v++) {
            distances[v] = Math.min(reduced[v], beyond) + potentials[source] - potentials[v];
        }
        return distances;
    }

    private long[] reducedDistancesFrom(int source, long[] potentials) {
        record Visit(int node, long distance) {}
        long[] distance = new long[network.nodes()];
        Arrays.fill(distance, Long.MAX_VALUE);
        var waiting = new PriorityQueue<Visit>(
                Comparator.comparingLong(Visit::distance).thenComparingInt(Visit::node));
        distance[source] = 0;
        waiting.add(new Visit(source, 0));
        while (!waiting.isEmpty()) {
            var visit = waiting.remove();
            int node = visit.node();
            if (visit.distance() > distance[node]) continue;
            for (int k = begin[node]; k < begin[node + 1]; k++) {
                int other = to(steps[k]);
                long far = visit.distance() + cost(steps[k]) - potentials[node] + potentials[other];
                if (far < distance[other]) {
                    distance[other] = far;
                    waiting.add(new Visit(other, far));
                }
            }
        }
        return distance;
    }
}
