package org.hexport.bench.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.hexport.bench.Figure;
import org.hexport.bench.Scenario;

/** {@code region}: how long eight officials at once wait for the page of a very large region, and for the thousandth page of a list. */
public final class RegionScenario implements Scenario {

    private static final String OFFICIAL = "Agus Setiawan";
    private static final String REGION = "35.07";
    private static final String PAGE = "/regions/" + REGION;
    private static final LargeRegion LARGE = new LargeRegion(REGION, 100_000, 600, 1_000_000, 2026);
    private static final int READERS = 8;
    private static final int VISITS = 100;
    private static final int WARM_UP = 15;
    private static final int LAST_PAGE = 1_000;
    private static final int TURNS = 25;
    private static final double QUICK_MILLISECONDS = 500;
    private static final long PAUSE_MILLISECONDS = 5_000;
    private static final double MILLISECONDS_PROMISED = 100;
    private static final double RATIO_PROMISED = 1.5;
    private static final List<String> LISTS = List.of(PAGE + "/contributions", "/enterprises");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Override
    public String name() {
        return "region";
    }

    @Override
    public String purpose() {
        return String.format(
                Locale.ROOT,
                "milliseconds of a region's page over %,d enterprises and %,d contributions, %d readers; page %,d beside page 1",
                LARGE.enterprises(),
                LARGE.contributions(),
                READERS,
                LAST_PAGE);
    }

    @Override
    public List<Figure> measure(List<String> options) throws Exception {
        if (!options.isEmpty()) throw new IllegalArgumentException("unknown option " + options.getFirst());
        try (var room = Room.fresh();
                var hexport = RunningHexport.start(room.path(), "--demo")) {
            LARGE.fill(room.path());
            var figures = new ArrayList<Figure>();
            try (var visit = SignedIn.as(OFFICIAL, hexport.address())) {
                figures.add(Figure.of("region, counted live", timed(visit, PAGE), "ms", "once, before it is kept"));
                figures.add(Figure.of("region, drawn after", untilDrawn(visit), "s", "in the background"));
                figures.addAll(pages(hexport));
                for (var list : LISTS) figures.addAll(ends(visit, list));
            }
            return figures;
        }
    }

    /** Who looks before the picture is kept waits as the first one did. */
    private static double untilDrawn(SignedIn visit) throws Exception {
        long start = System.nanoTime();
        while (timed(visit, PAGE) > QUICK_MILLISECONDS) Thread.sleep(PAUSE_MILLISECONDS);
        return (System.nanoTime() - start) / 1e9;
    }

    /** All at once, each as often. */
    private static List<Figure> pages(RunningHexport hexport) throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = (Callable<double[]>) () -> visits(hexport);
            var waited = readers.invokeAll(java.util.Collections.nCopies(READERS, reader)).stream()
                    .flatMapToDouble(visits -> Arrays.stream(visits.resultNow()))
                    .sorted()
                    .toArray();
            return List.of(
                    Figure.of("region, median", waited[waited.length / 2], "ms", detail(waited)),
                    Figure.of("region, 95 of 100", waited[waited.length * 95 / 100], "ms", "")
                            .under(MILLISECONDS_PROMISED));
        }
    }

    private static double[] visits(RunningHexport hexport) throws Exception {
        try (var visit = SignedIn.as(OFFICIAL, hexport.address())) {
            for (int i = 0; i < WARM_UP; i++) visit.get(PAGE);
            var waited = new double[VISITS];
            for (int i = 0; i < VISITS; i++) waited[i] = timed(visit, PAGE);
            return waited;
        }
    }

    /** The first page of a list, and the thousandth, to which the reader walks. */
    private static List<Figure> ends(SignedIn visit, String list) throws Exception {
        var last = list;
        for (int page = 1; page < LAST_PAGE; page++) last = next(visit.get(last));
        double first = median(visit, list);
        double thousandth = median(visit, last);
        return List.of(
                Figure.of(list + ", page 1", first, "ms", "median of " + TURNS),
                Figure.of(list + ", page 1,000", thousandth, "ms", "median of " + TURNS),
                Figure.of(list + ", page 1,000 by page 1", thousandth / first, "times", "")
                        .under(RATIO_PROMISED));
    }

    private static String next(String page) throws IOException {
        var found = NEXT.matcher(page);
        if (!found.find()) throw new IOException("the list ends too soon");
        return found.group(1).replace("&amp;", "&");
    }

    private static double median(SignedIn visit, String path) throws Exception {
        var waited = new double[TURNS];
        for (int i = 0; i < TURNS; i++) waited[i] = timed(visit, path);
        Arrays.sort(waited);
        return waited[TURNS / 2];
    }

    private static double timed(SignedIn visit, String path) throws Exception {
        long start = System.nanoTime();
        visit.get(path);
        return (System.nanoTime() - start) / 1e6;
    }

    private static String detail(double[] sorted) {
        return String.format(
                Locale.ROOT,
                "%d readers, %d visits each after %d, %.1f to %.1f",
                READERS,
                VISITS,
                WARM_UP,
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
