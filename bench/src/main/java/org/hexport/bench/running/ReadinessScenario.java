package org.hexport.bench.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hexport.bench.Figure;
import org.hexport.bench.Scenario;

/** {@code readiness [--rows N]}: answer sheets scored by {@code ./hexport readiness}, from a file to an answer, the start included. */
public final class ReadinessScenario implements Scenario {

    private static final int ROWS = 100_000;
    private static final double SECONDS_PROMISED = 2;
    private static final int RUNS = 5;
    private static final int ITEMS = 55;

    @Override
    public String name() {
        return "readiness";
    }

    @Override
    public String purpose() {
        return "answer sheets scored from a file [--rows N]";
    }

    @Override
    public List<Figure> measure(List<String> options) throws IOException, InterruptedException {
        int rows = rows(options);
        if (!options.isEmpty()) throw new IllegalArgumentException("unknown option " + options.getFirst());
        var file = Files.createTempFile("hexport-answers", ".csv");
        try {
            write(file, rows);
            var start = timed("one sheet, so the start alone", first(file), "--without-stability");
            var all = timed("all, without stability", file, "--without-stability");
            double work = all.value() - start.value();
            return List.of(
                    Figure.of(
                            "sheets", rows, "", Files.size(file) / 1_000_000 + " MB, a fifth of the answers left open"),
                    start,
                    all,
                    Figure.of("of it read, scored and written", work, "s", "the start taken off")
                            .under(SECONDS_PROMISED),
                    timed("all, with stability", file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static int rows(List<String> options) {
        int at = options.indexOf("--rows");
        if (at < 0) return ROWS;
        options.remove(at);
        var number = at < options.size() ? options.remove(at) : "";
        if (!number.matches("[1-9]\\d{0,6}")) throw new IllegalArgumentException("--rows is a number from 1");
        return Integer.parseInt(number);
    }

    private static void write(Path file, int rows) throws IOException {
        var chance = new SplittableRandom(42);
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("id,product,country,exported_12m,lot");
            for (int i = 0; i < ITEMS; i++) writer.write(",D" + (i / 5 + 1) + "." + (i % 5 + 1));
            writer.newLine();
            for (int row = 0; row < rows; row++) {
                writer.write("e" + row + ",topeng,SG," + (chance.nextInt(10) == 0 ? "y" : "n") + ",n");
                for (int i = 0; i < ITEMS; i++) writer.write("," + answer(chance));
                writer.newLine();
            }
        }
    }

    private static String answer(SplittableRandom chance) {
        int drawn = chance.nextInt(20);
        return drawn < 2 ? "" : drawn < 4 ? "DK" : drawn == 4 ? "NA" : Integer.toString(drawn % 5);
    }

    private static Path first(Path file) throws IOException {
        var one = Files.createTempFile("hexport-answer", ".csv");
        one.toFile().deleteOnExit();
        try (var lines = Files.lines(file)) {
            Files.write(one, lines.limit(2).toList());
        }
        return one;
    }

    private static Figure timed(String what, Path file, String... options) throws IOException, InterruptedException {
        var seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            run(file, options);
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        var spread = "median of %d, %.2f to %.2f".formatted(RUNS, seconds[0], seconds[RUNS - 1]);
        return Figure.of(what, seconds[RUNS / 2], "s", spread);
    }

    private static void run(Path file, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(RunningHexport.launcher(), "readiness", file.toString(), "--json"));
        command.addAll(List.of(options));
        int status = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) throw new IOException("./hexport readiness ended with status " + status);
    }
}
