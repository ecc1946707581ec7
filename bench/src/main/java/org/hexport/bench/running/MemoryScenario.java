package org.hexport.bench.running;

import java.util.List;
import org.hexport.bench.Figure;
import org.hexport.bench.Scenario;

/** {@code memory}: what the process holds after its start, and after it served pages for a while; without its PostgreSQL. */
public final class MemoryScenario implements Scenario {

    private static final int VISITS = 200;
    private static final double MEGABYTES_PROMISED = 400;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String purpose() {
        return "resident memory without PostgreSQL, at rest and after " + VISITS + " visits to each public page";
    }

    @Override
    public List<Figure> measure(List<String> options) throws Exception {
        if (!options.isEmpty()) throw new IllegalArgumentException("unknown option " + options.getFirst());
        try (var room = Room.fresh();
                var hexport = RunningHexport.start(room.path(), "--demo")) {
            var atRest = hexport.residentMegabytes();
            var pages = PublicPages.of(hexport);
            for (int i = 0; i < VISITS; i++) {
                for (var page : pages) hexport.fetch(page);
            }
            return List.of(
                    Figure.of("resident, just started", atRest, "MB", "with the demonstration world")
                            .under(MEGABYTES_PROMISED),
                    Figure.of(
                                    "resident, in use",
                                    hexport.residentMegabytes(),
                                    "MB",
                                    VISITS * pages.size() + " pages served")
                            .under(MEGABYTES_PROMISED));
        }
    }
}
