package org.hexport.bench.running;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hexport.bench.Figure;
import org.hexport.bench.Scenario;

/** {@code start}: from the command to the first page, on data that are there already. */
public final class StartScenario implements Scenario {

    private static final int RUNS = 5;
    private static final double SECONDS_PROMISED = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String purpose() {
        return "seconds from ./hexport start to the first page, built and with data";
    }

    @Override
    public List<Figure> measure(List<String> options) throws Exception {
        if (!options.isEmpty()) throw new IllegalArgumentException("unknown option " + options.getFirst());
        try (var room = Room.fresh()) {
            var first = secondsToFirstPage(room);
            var seconds = new double[RUNS];
            for (int i = 0; i < RUNS; i++) seconds[i] = secondsToFirstPage(room);
            Arrays.sort(seconds);
            return List.of(
                    Figure.of("first page, data there", seconds[RUNS / 2], "s", spread(seconds))
                            .under(SECONDS_PROMISED),
                    Figure.of(
                            "first page, data made",
                            first,
                            "s",
                            "once: unpacks PostgreSQL, makes its files and all tables"));
        }
    }

    private static double secondsToFirstPage(Room room) throws Exception {
        var begin = System.nanoTime();
        try (var hexport = RunningHexport.start(room.path())) {
            hexport.fetch("/");
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static String spread(double[] sorted) {
        return String.format(
                Locale.ROOT, "median of %d, %.2f to %.2f s", sorted.length, sorted[0], sorted[sorted.length - 1]);
    }
}
