package org.hexport.parties.helix.offers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;

/**
 * Which offers are looked for; an empty text looks for all.
 *
 * @param free only those that cost an enterprise nothing
 * @param ended those too whose days are over
 */
public record OfferFilter(
        String helix,
        String role,
        String barrier,
        String district,
        String language,
        String field,
        boolean free,
        boolean ended) {

    private static final int LONGEST = 30;

    static OfferFilter of(Map<String, String> sent) {
        return new OfferFilter(
                text(sent, "helix"),
                text(sent, "role"),
                text(sent, "barrier"),
                text(sent, "district"),
                text(sent, "language"),
                text(sent, "field"),
                text(sent, "free").equals("yes"),
                text(sent, "ended").equals("yes"));
    }

    public boolean looksForAll() {
        return fields().isEmpty();
    }

    OfferFilter ofHelix(String letter) {
        return new OfferFilter(letter, "", barrier, district, language, field, free, ended);
    }

    /** The address of the list with this filter. */
    String address(String path, String after) {
        var all = new LinkedHashMap<>(fields());
        if (!after.isEmpty()) {
            all.put("after", after);
        }
        var query = all.entrySet().stream()
                .map(each -> each.getKey() + "="
                        + java.net.URLEncoder.encode(each.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    Answers answers() {
        var answers = Answers.none();
        for (var each : fields().entrySet()) {
            answers = answers.with(each.getKey(), each.getValue());
        }
        return answers;
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("helix", helix);
        fields.put("role", role);
        fields.put("barrier", barrier);
        fields.put("district", district);
        fields.put("language", language);
        fields.put("field", field);
        fields.put("free", free ? "yes" : "");
        fields.put("ended", ended ? "yes" : "");
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String text(Map<String, String> sent, String name) {
        var text = Cells.tidy(sent.getOrDefault(name, ""));
        return text.length() > LONGEST ? "" : text;
    }
}
