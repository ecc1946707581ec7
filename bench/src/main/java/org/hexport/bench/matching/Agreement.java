package org.hexport.bench.matching;

import java.util.BitSet;
import java.util.List;
import org.hexport.analytics.assignment.CoverageMatching;
import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.analytics.assignment.CoverageMatching.Plan;
import org.hexport.analytics.assignment.CoverageMatching.Problem;
import org.hexport.analytics.assignment.FlowResult;
import org.hexport.analytics.assignment.MinimumCostFlow;

/** What a plan reaches; equal for ours and the peer's before any time is taken. */
record Agreement(int coverage, long score, int pairs) {

    /** @throws IllegalStateException where the solvers disagree or ours is not certified */
    static Plan check(Problem problem) {
        var plan = CoverageMatching.solve(problem);
        var network = RoundNetwork.of(problem);
        var flow = MinimumCostFlow.solve(network.ours());
        if (!plan.certified()) throw new IllegalStateException("our plan is not certified");
        if (!OrTools.isAvailable()) return plan;
        var peer = OrTools.plan(problem);
        if (!of(problem, plan.chosen()).equals(of(problem, peer.chosen()))
                || !(flow instanceof FlowResult.Optimal optimal)
                || optimal.objective() != peer.objective()) {
            throw new IllegalStateException("the two solvers disagree");
        }
        return plan;
    }

    static Agreement of(Problem problem, List<Pair> chosen) {
        var covered = new BitSet();
        for (Pair pair : chosen) covered.set(problem.needs().get(pair.need()).beneficiary());
        return new Agreement(
                covered.cardinality(), chosen.stream().mapToLong(Pair::score).sum(), chosen.size());
    }
}
