package org.hexport.bench.matching;

import java.util.concurrent.TimeUnit;
import org.hexport.analytics.assignment.CoverageMatching;
import org.hexport.analytics.assignment.CoverageMatching.Plan;
import org.hexport.analytics.assignment.CoverageMatching.Problem;
import org.hexport.analytics.assignment.FlowResult;
import org.hexport.analytics.assignment.MinimumCostFlow;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One call is one round, from the problem to the chosen pairs, or from the bare network to its optimum. */
@NullUnmarked // JMH fills the fields
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatchingBenchmark {

    @Param("REGION")
    public Size size;

    private Problem problem;
    private RoundNetwork network;

    @Setup
    public void prepare() {
        OrTools.isAvailable();
        problem = size.round();
        network = RoundNetwork.of(problem);
    }

    /** Ours, with dual values, prices and proof. */
    @Benchmark
    public Plan planOurs() {
        return CoverageMatching.solve(problem);
    }

    @Benchmark
    public OrTools.Answer planOrTools() {
        return OrTools.plan(problem);
    }

    @Benchmark
    public FlowResult flowOurs() {
        return MinimumCostFlow.solve(network.ours());
    }

    @Benchmark
    public long flowOrTools() {
        return OrTools.objective(network);
    }
}
