package org.hexport.bench.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hexport.analytics.assignment.CoverageMatching.Plan;
import org.hexport.analytics.assignment.CoverageMatching.Problem;
import org.hexport.bench.Figure;
import org.hexport.bench.Scenario;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** {@code matching [--size NAME] [--quick]}: time of a round, warm and in a fresh JVM, beside OR-Tools. */
public final class MatchingScenario implements Scenario {

    private static final double SECONDS_PROMISED = 0.5;

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public String purpose() {
        return "a matching round, ours beside OR-Tools [--size " + String.join("|", Size.names()) + "] [--quick]";
    }

    @Override
    public List<Figure> measure(List<String> options) throws RunnerException {
        var size = size(options);
        boolean quick = options.remove("--quick");
        if (!options.isEmpty()) throw new IllegalArgumentException("unknown option " + options.getFirst());
        var problem = size.round();
        var figures = new ArrayList<>(described(problem, Agreement.check(problem)));
        figures.addAll(timed("warm", size, run(size, quick ? 1 : 3, quick ? 5 : 20, quick ? 5 : 20)));
        figures.addAll(timed("first in a fresh JVM", size, run(size, quick ? 3 : 7, 0, 1)));
        return figures;
    }

    private static Size size(List<String> options) {
        int at = options.indexOf("--size");
        if (at < 0) return Size.REGION;
        options.remove(at);
        String name = at < options.size() ? options.remove(at) : "";
        if (!Size.names().contains(name)) throw new IllegalArgumentException("--size is one of " + Size.names());
        return Size.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static List<Figure> described(Problem problem, Plan plan) {
        String agreement =
                OrTools.isAvailable() ? "certified, equal to OR-Tools" : "certified; no OR-Tools for this machine";
        return List.of(
                Figure.of(
                        "needs",
                        problem.needs().size(),
                        "",
                        "of " + problem.limits().size() + " enterprises"),
                Figure.of("offers", problem.capacities().size(), "", ""),
                Figure.of("admissible pairs", problem.pairs().size(), "", ""),
                Figure.of("enterprises covered", plan.coverage(), "", agreement),
                Figure.of(
                        "total score",
                        plan.score(),
                        "",
                        plan.chosen().size() + " pairs, " + plan.iterations() + " pivots"));
    }

    private static Collection<RunResult> run(Size size, int forks, int warmups, int rounds) throws RunnerException {
        var options = new OptionsBuilder()
                .include(MatchingBenchmark.class.getName() + (OrTools.isAvailable() ? "" : ".*Ours"))
                .param("size", size.name())
                .forks(forks)
                .warmupIterations(warmups)
                .measurementIterations(rounds)
                .timeout(TimeValue.minutes(5))
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("-Xmx2g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true);
        return new Runner(options.build()).run();
    }

    private static List<Figure> timed(String when, Size size, Collection<RunResult> results) {
        var figures = new ArrayList<Figure>();
        double promised = size == Size.REGION ? SECONDS_PROMISED : Double.NaN;
        figures.addAll(compared("plan, " + when, promised, results, "planOurs", "planOrTools"));
        figures.addAll(compared("bare flow, " + when, Double.NaN, results, "flowOurs", "flowOrTools"));
        return figures;
    }

    private static List<Figure> compared(
            String what, double target, Collection<RunResult> results, String ours, String peers) {
        var figures = new ArrayList<Figure>();
        var mine = statistics(results, ours);
        figures.add(median(what + ": ours", mine).under(target));
        if (!OrTools.isAvailable()) return figures;
        var peer = statistics(results, peers);
        figures.add(median(what + ": OR-Tools", peer));
        figures.add(Figure.of(
                what + ": ours / OR-Tools",
                mine.getPercentile(50) / peer.getPercentile(50),
                "",
                "medians; under 1 is faster"));
        return figures;
    }

    private static Statistics statistics(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(method))
                .map(result -> result.getPrimaryResult().getStatistics())
                .findFirst()
                .orElseThrow();
    }

    private static Figure median(String what, Statistics milliseconds) {
        String spread = String.format(
                Locale.ROOT,
                "median of %d, %.3f to %.3f",
                milliseconds.getN(),
                milliseconds.getMin() / 1000,
                milliseconds.getMax() / 1000);
        return Figure.of(what, milliseconds.getPercentile(50) / 1000, "s", spread);
    }
}
