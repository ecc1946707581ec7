package org.hexport.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexport.bench.matching.MatchingScenario;
import org.hexport.bench.running.AnswerScenario;
import org.hexport.bench.running.MemoryScenario;
import org.hexport.bench.running.PagesScenario;
import org.hexport.bench.running.ReadinessScenario;
import org.hexport.bench.running.RegionScenario;
import org.hexport.bench.running.StagesScenario;
import org.hexport.bench.running.StartScenario;
import org.hexport.bench.running.StepsScenario;

/** {@code Bench SCENARIO [options] [--json FILE]}: measures and prints. Exit status 2 where the line is not understood. */
public final class Bench {

    private static final List<Scenario> SCENARIOS = List.of(
            new MatchingScenario(),
            new ReadinessScenario(),
            new StagesScenario(),
            new StartScenario(),
            new StepsScenario(),
            new AnswerScenario(),
            new PagesScenario(),
            new RegionScenario(),
            new MemoryScenario());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception {
        var options = new ArrayList<>(arguments);
        try {
            var json = json(options);
            var scenario = scenario(options);
            var report = Report.of(scenario.name(), scenario.measure(options));
            out.print(report.table());
            if (!json.isEmpty()) Files.writeString(Path.of(json), report.json());
            return 0;
        } catch (IllegalArgumentException e) {
            err.println("bench: " + e.getMessage());
        } catch (IOException e) {
            err.println("bench: can't write " + e.getMessage());
        }
        return 2;
    }

    private static String json(List<String> options) {
        int at = options.indexOf("--json");
        if (at < 0) return "";
        if (at + 1 == options.size()) throw new IllegalArgumentException("--json needs the name of a file");
        options.remove(at);
        return options.remove(at);
    }

    private static Scenario scenario(List<String> options) {
        String name = options.isEmpty() ? "" : options.removeFirst();
        return SCENARIOS.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    }

    private static String unknown(String name) {
        var known =
                new StringBuilder(name.isEmpty() ? "say what to measure:" : "no scenario '" + name + "'; there are:");
        for (Scenario scenario : SCENARIOS)
            known.append("\n  ").append(scenario.name()).append(": ").append(scenario.purpose());
        return known.toString();
    }
}
