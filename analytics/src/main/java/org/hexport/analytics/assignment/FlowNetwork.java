package org.hexport.analytics.assignment;

import java.util.Arrays;

/**
 * A network that flow may be sent through: nodes with supply, and arcs with a least flow, a capacity and a cost a unit.
 *
 * <p>Nodes and arcs are numbered from 0, arcs in the order in which they were added. Supply is positive where units
 * enter, negative where they leave. Parallel arcs, loops, negative costs and least flows are allowed; capacities are
 * finite, so a cheapest flow always exists where any flow does. Immutable once built.
 */
public final class FlowNetwork {

    final int[] supply;
    final int[] tail;
    final int[] head;
    final int[] lower;
    final int[] upper;
    final long[] cost;

    private FlowNetwork(Builder builder) {
        int arcs = builder.arcs;
        supply = builder.supply.clone();
        tail = Arrays.copyOf(builder.tail, arcs);
        head = Arrays.copyOf(builder.head, arcs);
        lower = Arrays.copyOf(builder.lower, arcs);
        upper = Arrays.copyOf(builder.upper, arcs);
        cost = Arrays.copyOf(builder.cost, arcs);
    }

    public static Builder ofNodes(int nodes) {
        return new Builder(nodes);
    }

    public int nodes() {
        return supply.length;
    }

    public int arcs() {
        return tail.length;
    }

    long totalSupply() {
        return Arrays.stream(supply).asLongStream().sum();
    }

    long dearestCost() {
        long dearest = 0;
        for (long c : cost) dearest = Math.max(dearest, Math.abs(c));
        return dearest;
    }

    /** Collects nodes and arcs; not for use by several threads. */
    public static final class Builder {

        private final int[] supply;
        private int arcs;
        private int[] tail = new int[64];
        private int[] head = new int[64];
        private int[] lower = new int[64];
        private int[] upper = new int[64];
        private long[] cost = new long[64];

        private Builder(int nodes) {
            if (nodes < 0) throw new IllegalArgumentException("a network has no negative number of nodes: " + nodes);
            supply = new int[nodes];
        }

        /** Units that enter at the node (positive) or leave there (negative); replaces what was said before. */
        public Builder supply(int node, int units) {
            supply[existing(node)] = units;
            return this;
        }

        /** Adds an arc that may stay empty. */
        public Builder arc(int from, int to, int capacity, long costOfUnit) {
            return arc(from, to, 0, capacity, costOfUnit);
        }

        /**
         * Adds an arc.
         *
         * @param least the flow that must pass at least; may be negative
         * @param capacity the flow that may pass at most
         */
        public Builder arc(int from, int to, int least, int capacity, long costOfUnit) {
            if (least > capacity)
                throw new IllegalArgumentException("least flow " + least + " above capacity " + capacity);
            if (arcs == tail.length) grow();
            tail[arcs] = existing(from);
            head[arcs] = existing(to);
            lower[arcs] = least;
            upper[arcs] = capacity;
            cost[arcs] = costOfUnit;
            arcs++;
            return this;
        }

        /**
         * The network as it stands now.
         *
         * @throws IllegalArgumentException where potentials of such costs could leave 64 bits
         */
        public FlowNetwork build() {
            var network = new FlowNetwork(this);
            long most = Long.MAX_VALUE / 8 / (supply.length + 2L);
            for (long c : network.cost) {
                if (c > most || c < -most) throw new IllegalArgumentException("cost " + c + " above " + most);
            }
            return network;
        }

        private int existing(int node) {
            if (node < 0 || node >= supply.length) throw new IllegalArgumentException("no node " + node);
            return node;
        }

        private void grow() {
            int room = Math.multiplyExact(tail.length, 2);
            tail = Arrays.copyOf(tail, room);
            head = Arrays.copyOf(head, room);
            lower = Arrays.copyOf(lower, room);
            upper = Arrays.copyOf(upper, room);
            cost = Arrays.copyOf(cost, room);
        }
    }
}
