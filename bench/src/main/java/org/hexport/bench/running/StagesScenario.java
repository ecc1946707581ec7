package org.hexport.bench.running;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hexport.bench.Figure;
import org.hexport.bench.Scenario;

/** {@code stages}: the whole command {@code ./hexport stage}, from the file to JSON lines, on one processor. */
public final class StagesScenario implements Scenario {

    private static final int ROWS = 1_000_000;
    private static final int RUNS = 3;
    private static final double SECONDS_PROMISED = 5;
    private static final double FIRST_ANSWER_PROMISED = 1;
    private static final long SEED = 3;

    private static final String HEADER =
            "id,int,unsol,aware,expl,shipments_12m,quarters_8,destinations,modes,first_export,"
                    + "last_export,exports_12m,indirect_exports_12m,exports_prev_12m,sales_12m,founded,eval,decision,resources,as_of";

    /** Enterprises as they are, from not interested to committed, without their id. */
    private static final List<String> KINDS = List.of(
            "0,n,n,0,0,0,,,,,,,,200000000,2018,,,,2026-10-31",
            "3,y,y,4,0,0,,,,,,,,600000000,2012,,,,2026-10-31",
            "3,y,y,2,2,2,SG,direct,2026-02-20,2026-08-15,18000000,,,600000000,2014,n,,n,2026-10-31",
            "1,,y,0,0,0,,direct,2019-05-01,2022-10-01,0,,,300000000,2010,y,,,2026-10-31",
            "2,y,y,1,1,1,US,direct,2026-08-20,2026-08-20,9000000,,,,2020,,,,2026-10-31",
            "3,y,y,3,10,7,SG;JP,direct,2022-03-01,2026-10-01,200000000,,150000000,1000000000,2014,y,continue,n,2026-10-31",
            "2,y,n,0,8,8,JP,agent,2020-01-01,2026-09-30,80000000,,90000000,1000000000,2011,,,,2026-10-31");

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public String purpose() {
        return "a million enterprises through ./hexport stage on one processor, and how soon a small file is answered";
    }

    @Override
    public List<Figure> measure(List<String> options) throws Exception {
        if (!options.isEmpty()) throw new IllegalArgumentException("unknown option " + options.getFirst());
        try (var room = Room.fresh()) {
            var small = file(room.path().resolve("small.csv"), KINDS.size());
            var large = file(room.path().resolve("large.csv"), ROWS);
            seconds(small);
            var answer = median(small);
            var million = median(large);
            return List.of(
                    Figure.of("a small file", answer, "s", "from the command to its end")
                            .under(FIRST_ANSWER_PROMISED),
                    Figure.of("a million rows", million, "s", size(large)).under(SECONDS_PROMISED),
                    Figure.of("rows a second", Math.rint(ROWS / million), "", "with starting, reading, writing"));
        }
    }

    private static Path file(Path file, int rows) throws IOException {
        var chance = new Random(SEED);
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println(HEADER);
            for (int i = 0; i < rows; i++) out.println("E" + i + "," + KINDS.get(chance.nextInt(KINDS.size())));
        }
        return file;
    }

    private static String size(Path file) throws IOException {
        return String.format(Locale.ROOT, "median of %d, a file of %d MB", RUNS, Files.size(file) / 1_000_000);
    }

    private static double median(Path file) throws IOException, InterruptedException {
        var seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) seconds[i] = seconds(file);
        Arrays.sort(seconds);
        return seconds[RUNS / 2];
    }

    private static double seconds(Path file) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command(file))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(false)
                .start();
        var complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("stage failed: " + complaints);
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Kept to one processor where the system can do that. */
    private static List<String> command(Path file) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) command.addAll(List.of("/usr/bin/taskset", "-c", "0"));
        command.addAll(List.of(RunningHexport.launcher(), "stage", file.toString(), "--json"));
        return command;
    }
}
