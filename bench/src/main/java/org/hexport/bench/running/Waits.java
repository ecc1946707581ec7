package org.hexport.bench.running;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hexport.bench.Figure;

/** What somebody who did the same thing many times waited for. */
final class Waits {

    private Waits() {}

    /**
     * The median and what 95 of 100 stayed under.
     *
     * @param milliseconds each of them; sorted here
     * @param promised milliseconds
     */
    static List<Figure> of(String what, double[] milliseconds, String things, int warmUp, double promised) {
        Arrays.sort(milliseconds);
        int n = milliseconds.length;
        var detail = String.format(
                Locale.ROOT, "%d %s after %d, %.1f to %.1f", n, things, warmUp, milliseconds[0], milliseconds[n - 1]);
        return List.of(
                Figure.of(what + ", median", milliseconds[n / 2], "ms", detail).under(promised),
                Figure.of(what + ", 95 of 100", milliseconds[n * 95 / 100], "ms", "").under(promised));
    }
}
