package org.hexport.platform.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Six-digit customs numbers of the products that are typical here, and numbers of earlier versions that old catalogues still use. No whole
 * list: a number that is not here may well be right.
 */
@Component
public class HsCodes {

    /** The version of the Harmonized System whose numbers these are; in force until the end of 2027. */
    public static final String VERSION = "2022";

    private static final int FEW = 4;

    private final List<HsProduct> products;
    private final Map<String, List<String>> former;

    HsCodes() {
        products = BroughtAlong.rows("hs6_products.csv").stream()
                .map(row -> new HsProduct(
                        row.text("hs6"), row.text("name_id"), row.text("name_en"), several(row.text("alt_hs6"))))
                .toList();
        former = BroughtAlong.rows("hs6_former.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("hs6"), row -> several(row.text("now"))));
    }

    public List<HsProduct> products() {
        return products;
    }

    /** Products whose name, in either language, has every word of the text. */
    public List<HsProduct> named(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("\\s+");
        return products.stream()
                .filter(product -> Arrays.stream(words)
                        .allMatch(
                                word -> product.names().toLowerCase(Locale.ROOT).contains(word)))
                .toList();
    }

    /** The first few of them in a line: {@code 200819 (Tempeh chips)}; empty where there is none. */
    public String suggestion(String text, String language) {
        return named(text).stream()
                .limit(FEW)
                .map(product -> product.hs6() + " (" + product.name(language) + ")")
                .collect(Collectors.joining("; "));
    }

    /** What became of a number that is no longer valid; empty where nothing is known against it. */
    public List<String> successorsOf(String hs6) {
        return former.getOrDefault(hs6, List.of());
    }

    /** Of a number that is kept; null where it is of an earlier version, or there is none. */
    public @Nullable String versionOf(@Nullable String hs6) {
        return hs6 == null || former.containsKey(hs6) ? null : VERSION;
    }

    private static List<String> several(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(";"));
    }
}
