package org.hexport.parties.sme.products;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A picture of a product.
 *
 * @param alt what it shows, in words
 * @param width of its widest form, as the height
 * @param widths in which it is there, ascending
 */
public record Photo(UUID file, String alt, int width, int height, List<Integer> widths) {

    public Photo {
        widths = List.copyOf(widths);
    }

    public String src() {
        return at(widths.getFirst());
    }

    public String srcset() {
        return widths.stream().map(each -> at(each) + " " + each + "w").collect(Collectors.joining(", "));
    }

    private String at(int pixels) {
        return "/files/" + file + "/" + pixels + ".jpg";
    }
}
