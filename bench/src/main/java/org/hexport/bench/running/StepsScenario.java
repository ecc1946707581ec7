package org.hexport.bench.running;

import java.io.IOException;
import java.util.List;
import org.hexport.bench.Figure;
import org.hexport.bench.Scenario;

/** {@code steps}: how long an owner of the demonstration, signed in, waits for <em>my steps</em>. */
public final class StepsScenario implements Scenario {

    private static final String OWNER = "Sari Wulandari";
    private static final int WARM_UP = 300;
    private static final int VISITS = 500;
    private static final double MILLISECONDS_PROMISED = 50;

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public String purpose() {
        return "milliseconds of an owner's steps, signed in, from the request to the last byte";
    }

    @Override
    public List<Figure> measure(List<String> options) throws Exception {
        if (!options.isEmpty()) throw new IllegalArgumentException("unknown option " + options.getFirst());
        try (var room = Room.fresh();
                var hexport = RunningHexport.start(room.path(), "--demo");
                var visit = SignedIn.as(OWNER, hexport.address())) {
            var steps = visit.addressOf("/my-steps");
            for (int i = 0; i < WARM_UP; i++) visit.get(steps);
            var milliseconds = new double[VISITS];
            for (int i = 0; i < VISITS; i++) milliseconds[i] = timed(visit, steps);
            return Waits.of("my steps", milliseconds, "visits", WARM_UP, MILLISECONDS_PROMISED);
        }
    }

    private static double timed(SignedIn visit, String steps) throws IOException, InterruptedException {
        long start = System.nanoTime();
        visit.get(steps);
        return (System.nanoTime() - start) / 1e6;
    }
}
