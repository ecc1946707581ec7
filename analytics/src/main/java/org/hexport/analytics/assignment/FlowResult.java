package org.hexport.analytics.assignment;

import java.util.List;

/** What {@link MinimumCostFlow} answers: a cheapest flow with its proof, or the reason why there is no flow at all. */
public sealed interface FlowResult {

    /**
     * A cheapest flow.
     *
     * <p>The potential of a node is what one more unit supplied there would add to the cost, measured against the other
     * nodes: only differences have a meaning. The reduced cost of an arc is
     * {@code cost - potential(from) + potential(to)}.
     *
     * @param flows of each arc, in the order of the network
     * @param potentials of each node
     * @param objective sum of flow times cost
     * @param dualObjective sum of supply times potential, plus least flow times positive and capacity times negative
     *     reduced costs: no flow is cheaper than this
     * @param certified whether, computed afresh from network, flows and potentials, the flow keeps balance and bounds,
     *     every arc with positive reduced cost carries its least and with negative its most, and the two objectives agree
     * @param iterations pivots of the network simplex
     */
    record Optimal(
            List<Integer> flows,
            List<Long> potentials,
            long objective,
            long dualObjective,
            boolean certified,
            long iterations)
            implements FlowResult {}

    /**
     * No flow satisfies the supplies.
     *
     * @param unmet the fewest units that can't be sent, or the imbalance where supplies don't sum to zero
     * @param bottleneck the nodes whose net supply exceeds by {@code unmet} what the arcs that leave them can carry away
     *     (less what the entering arcs must bring); all nodes where supplies don't sum to zero
     */
    record Infeasible(long unmet, List<Integer> bottleneck) implements FlowResult {}
}
