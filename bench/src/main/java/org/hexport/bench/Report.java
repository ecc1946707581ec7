package org.hexport.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of a scenario with the machine they were taken on. */
record Report(String scenario, String machine, List<Figure> figures) {

    static Report of(String scenario, List<Figure> figures) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var machine = String.format(
                Locale.ROOT,
                "%s %s, %d processors, load %.1f, Java %s",
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version());
        return new Report(scenario, machine, figures);
    }

    String table() {
        int width = figures.stream()
                .mapToInt(figure -> figure.measure().length())
                .max()
                .orElse(0);
        return figures.stream()
                .map(figure -> row(figure, width))
                .collect(Collectors.joining("\n", scenario + " (" + machine + ")\n", "\n"));
    }

    private static String row(Figure figure, int width) {
        return ("  %-" + width + "s %12s %-6s %-12s %s")
                .formatted(figure.measure(), number(figure.value()), figure.unit(), figure.verdict(), figure.detail())
                .stripTrailing();
    }

    String json() {
        return figures.stream()
                .map(Report::json)
                .collect(Collectors.joining(
                        ",\n    ",
                        "{\n  \"scenario\": %s,\n  \"machine\": %s,\n  \"figures\": [\n    "
                                .formatted(quoted(scenario), quoted(machine)),
                        "\n  ]\n}\n"));
    }

    private static String json(Figure figure) {
        return "{\"measure\": %s, \"value\": %s, \"unit\": %s, \"target\": %s, \"detail\": %s}"
                .formatted(
                        quoted(figure.measure()),
                        figure.value(),
                        quoted(figure.unit()),
                        Double.isNaN(figure.target()) ? "null" : Double.toString(figure.target()),
                        quoted(figure.detail()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Four significant digits, whole numbers as they are. */
    static String number(double value) {
        if (value == Math.rint(value)) return String.format(Locale.ROOT, "%,.0f", value);
        int digits = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return String.format(Locale.ROOT, "%,." + Math.clamp(4 - digits, 0, 6) + "f", value);
    }
}
