package org.hexport.bench.running;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hexport.bench.Figure;
import org.hexport.bench.Scenario;

/** {@code answer}: how long an owner of the demonstration waits until one answer of the assessment is kept. */
public final class AnswerScenario implements Scenario {

    private static final String OWNER = "Sari Wulandari";
    private static final List<String> ITEMS = List.of("D1.1", "D1.2", "D1.3", "D1.4", "D1.5");

    /** The form showed whatever was answered before. */
    private static final String ALL_SEEN = "999999999999";

    private static final int WARM_UP = 300;
    private static final int ANSWERS = 500;
    private static final double MILLISECONDS_PROMISED = 30;

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public String purpose() {
        return "milliseconds until an answer of the assessment is kept, from the request to the last byte";
    }

    @Override
    public List<Figure> measure(List<String> options) throws Exception {
        if (!options.isEmpty()) throw new IllegalArgumentException("unknown option " + options.getFirst());
        try (var room = Room.fresh();
                var hexport = RunningHexport.start(room.path(), "--demo");
                var visit = SignedIn.as(OWNER, hexport.address())) {
            var enterprise = visit.addressOf("/my-steps").replaceFirst(".*/my-steps/", "/enterprises/");
            var page = enterprise + "/assessment/D1";
            var token = visit.tokenOn(page);
            for (int i = 0; i < WARM_UP; i++) keep(visit, page, token, i);
            var milliseconds = new double[ANSWERS];
            for (int i = 0; i < ANSWERS; i++) {
                long start = System.nanoTime();
                keep(visit, page, token, WARM_UP + i);
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
            return Waits.of("an answer kept", milliseconds, "answers", WARM_UP, MILLISECONDS_PROMISED);
        }
    }

    /** Another one each time: the same answer again would not be written. */
    private static void keep(SignedIn visit, String page, String token, int number)
            throws IOException, InterruptedException {
        var item = ITEMS.get(number % ITEMS.size());
        var answer = Integer.toString(number / ITEMS.size() % 5);
        visit.send(page + "/" + item, Map.of("_csrf", token, item, answer, "seen." + item, ALL_SEEN));
    }
}
