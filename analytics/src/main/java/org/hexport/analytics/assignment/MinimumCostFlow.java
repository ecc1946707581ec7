package org.hexport.analytics.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The cheapest way to send units through a network.
 *
 * <p>Minimises the sum over arcs of {@code cost * flow} where at each node outflow minus inflow is the supply and each
 * flow lies between its least value and its capacity. Costs, supplies and bounds are whole, and so are the flows and
 * potentials of the answer (the constraint matrix is totally unimodular).
 *
 * <p>Method: primal network simplex on strongly feasible spanning trees, so that no sequence of degenerate pivots can
 * cycle (Cunningham, "A network simplex method", 1976), entering arc by block search (Grigoriadis 1986; Kiraly and
 * Kovacs, "Efficient implementations of minimum-cost flow algorithms", 2012). Exponential in the worst case known; on
 * the sparse bipartite networks of a matching round about {@code O(arcs * sqrt(nodes))} in practice.
 *
 * <p>Edges: no nodes or no arcs is an empty optimal flow where no node has supply; supplies that don't sum to zero or
 * can't be sent give {@link FlowResult.Infeasible} with the bottleneck, never an exception; capacities are finite, so
 * the cost is always bounded below. Ties are broken by the order of the arcs: the same network gives the same flow.
 */
public final class MinimumCostFlow {

    private MinimumCostFlow() {}

    /**
     * The cheapest flow, or why there is none.
     *
     * @throws ArithmeticException where the total cost itself does not fit 64 bits
     */
    public static FlowResult solve(FlowNetwork network) {
        long imbalance = network.totalSupply();
        if (imbalance != 0) {
            return new FlowResult.Infeasible(
                    Math.abs(imbalance),
                    IntStream.range(0, network.nodes()).boxed().toList());
        }
        var simplex = new NetworkSimplex(network);
        simplex.run();
        return simplex.unmet() == 0 ? optimal(network, simplex) : infeasible(network, simplex);
    }

    private static FlowResult optimal(FlowNetwork network, NetworkSimplex simplex) {
        int[] flows = simplex.flows();
        long[] potentials = simplex.potentials();
        var proof = FlowProof.of(network, flows, potentials);
        return new FlowResult.Optimal(
                Arrays.stream(flows).boxed().toList(),
                Arrays.stream(potentials).boxed().toList(),
                proof.objective(),
                proof.dualObjective(),
                proof.holds(),
                simplex.pivots());
    }

    private static FlowResult infeasible(FlowNetwork network, NetworkSimplex simplex) {
        boolean[] reached = new Residual(network, simplex.flows()).reachableFrom(simplex.stranded());
        return new FlowResult.Infeasible(
                simplex.unmet(),
                IntStream.range(0, network.nodes())
                        .filter(v -> reached[v])
                        .boxed()
                        .toList());
    }
}
