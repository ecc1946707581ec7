package org.hexport.views.portal.front;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A product's picture.
 *
 * @param alt what it shows, in words
 * @param width of its widest form, as the height
 * @param widths in which it is there, ascending
 */
public record Picture(UUID file, String alt, int width, int height, List<Integer> widths) {

    private static final int WIDE_ENOUGH_FOR_A_LIST = 640;

    public Picture {
        widths = List.copyOf(widths);
    }

    public String src() {
        return at(widths.getFirst());
    }

    public String srcset() {
        return widths.stream().map(this::candidate).collect(Collectors.joining(", "));
    }

    /** For a list of many: no wider than any screen shows it there. */
    public String smallSrcset() {
        return widths.stream()
                .filter(each -> each <= WIDE_ENOUGH_FOR_A_LIST || each.equals(widths.getFirst()))
                .map(this::candidate)
                .collect(Collectors.joining(", "));
    }

    private String candidate(int pixels) {
        return at(pixels) + " " + pixels + "w";
    }

    private String at(int pixels) {
        return "/files/" + file + "/" + pixels + ".jpg";
    }
}
