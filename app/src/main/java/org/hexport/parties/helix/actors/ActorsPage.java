package org.hexport.parties.helix.actors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexport.kernel.Helix;
import org.jspecify.annotations.Nullable;

/**
 * The list of actors.
 *
 * @param helix letter of the only helix shown; empty for all
 * @param next id to go on after; null at the end
 */
public record ActorsPage(
        List<Line> lines,
        String helix,
        String words,
        @Nullable String next) {

    /** @param place empty where nobody said */
    public record Line(
            String id, String name, Helix helix, String kind, String place, long offers, boolean confirmed) {}

    public boolean filtered() {
        return !helix.isEmpty() || !words.isEmpty();
    }

    /** The next part of the same list. */
    public String nextHref() {
        return hrefOf(helix) + "&after=" + next;
    }

    /** The list of one helix, for the same words. */
    public String hrefOf(String letter) {
        return "/actors?helix=" + encoded(letter) + "&q=" + encoded(words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
