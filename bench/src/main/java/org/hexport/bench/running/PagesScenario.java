package org.hexport.bench.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hexport.bench.Figure;
import org.hexport.bench.Scenario;

/** {@code pages}: what each public page weighs on the wire at a first visit, without photos: itself, its style and its scripts. */
public final class PagesScenario implements Scenario {

    private static final double KILOBYTES_PROMISED = 60;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String purpose() {
        return "kilobytes on the wire of each public page at a first visit";
    }

    @Override
    public List<Figure> measure(List<String> options) throws Exception {
        if (!options.isEmpty()) throw new IllegalArgumentException("unknown option " + options.getFirst());
        try (var room = Room.fresh();
                var hexport = RunningHexport.start(room.path(), "--demo")) {
            var figures = new ArrayList<Figure>();
            for (var page : PublicPages.of(hexport)) figures.add(weigh(hexport, page));
            return figures;
        }
    }

    private static Figure weigh(RunningHexport hexport, String path) throws IOException, InterruptedException {
        var page = hexport.fetch(path);
        double files = 0;
        for (var file : PublicPages.filesOf(page)) files += hexport.fetch(file).body().length;
        var detail = String.format(
                Locale.ROOT, "page %.1f, style and scripts %.1f", page.body().length / 1000.0, files / 1000);
        return Figure.of(path, (page.body().length + files) / 1000, "kB", detail)
                .under(KILOBYTES_PROMISED);
    }
}
