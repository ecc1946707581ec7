package org.hexport.bench.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.List;
import java.util.stream.IntStream;
import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.analytics.assignment.CoverageMatching.Problem;

/** The peer: minimum-cost flow of OR-Tools (cost scaling in C++) through its Java door. */
public final class OrTools {

    public record Answer(long objective, List<Pair> chosen) {}

    private OrTools() {}

    static boolean isAvailable() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            return false;
        }
    }

    /** All of it: the network, its optimum, the chosen pairs. */
    static Answer plan(Problem problem) {
        var network = RoundNetwork.of(problem);
        var solver = solved(network);
        var chosen = IntStream.range(0, problem.pairs().size())
                .filter(k -> solver.getFlow(network.firstPair() + k) > 0)
                .mapToObj(problem.pairs()::get)
                .toList();
        var answer = new Answer(solver.getOptimalCost(), chosen);
        solver.delete();
        return answer;
    }

    /** Only the flow: the network is given. */
    static long objective(RoundNetwork network) {
        var solver = solved(network);
        long objective = solver.getOptimalCost();
        solver.delete();
        return objective;
    }

    private static MinCostFlow solved(RoundNetwork network) {
        var solver = new MinCostFlow(network.nodes(), network.tail().length);
        for (int a = 0; a < network.tail().length; a++) {
            solver.addArcWithCapacityAndUnitCost(
                    network.tail()[a], network.head()[a], network.capacity()[a], network.cost()[a]);
        }
        solver.setNodeSupply(0, network.units());
        solver.setNodeSupply(1, -network.units());
        var status = solver.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) throw new IllegalStateException("OR-Tools: " + status);
        return solver;
    }
}
