package org.hexport.parties.sme.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexport.platform.tables.Cells;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises of the register are looked for; an empty text looks for all.
 *
 * @param words of a name, typing errors allowed; or a NIB
 * @param district code of a district or a wider region
 * @param size {@code micro} and so on, or {@code unknown}
 * @param association id of an organisation
 */
public record Filter(String words, String district, String size, String association) {

    private static final int LONGEST = 100;

    static Filter of(
            @Nullable String words, @Nullable String district, @Nullable String size, @Nullable String association) {
        return new Filter(tidy(words), tidy(district), tidy(size), tidy(association));
    }

    boolean looksForAll() {
        return words.isEmpty() && district.isEmpty() && size.isEmpty() && association.isEmpty();
    }

    Filter ofSize(String other) {
        return new Filter(words, district, other, association);
    }

    /** The address with this filter. */
    String address(String path, Map<String, String> more) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", words);
        parameters.put("district", district);
        parameters.put("size", size);
        parameters.put("association", association);
        parameters.putAll(more);
        var query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String tidy(@Nullable String text) {
        var tidy = text == null ? "" : Cells.tidy(text);
        return tidy.substring(0, Math.min(LONGEST, tidy.length()));
    }
}
