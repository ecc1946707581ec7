package org.hexport.views.insight.standing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.platform.reference.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises of a region are looked at.
 *
 * @param chosen a value for some of the facets; the others are open
 */
public record Selection(String region, Map<Facet, String> chosen) {

    private static final String VALUE = "[A-Za-z0-9.]{1,12}";

    public Selection {
        chosen = Map.copyOf(chosen);
    }

    /** @throws NotFound for who does not oversee the region */
    static Selection seen(Viewer viewer, Regions regions, String code, Map<String, String> sent) {
        if (!viewer.oversees(code) || regions.find(code).isEmpty()) {
            throw new NotFound();
        }
        return of(code, sent);
    }

    /** What is no value of ours finds nothing, and is not repeated. */
    static Selection of(String region, Map<String, String> sent) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            Optional.ofNullable(sent.get(facet.word()))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> chosen.put(facet, value.matches(VALUE) ? value : "none"));
        }
        return new Selection(region, chosen);
    }

    public @Nullable String value(Facet facet) {
        return chosen.get(facet);
    }

    public boolean isWhole() {
        return chosen.isEmpty();
    }

    public String with(Facet facet, String value) {
        var more = new EnumMap<Facet, String>(Facet.class);
        more.putAll(chosen);
        more.put(facet, value);
        return new Selection(region, more).address("");
    }

    public String without(Facet facet) {
        var fewer = new EnumMap<Facet, String>(Facet.class);
        fewer.putAll(chosen);
        fewer.remove(facet);
        return new Selection(region, fewer).address("");
    }

    /** @param ending {@code .csv} or {@code .xlsx} for the file, empty for the page */
    public String address(String ending) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (var facet : Facet.values()) {
            var value = chosen.get(facet);
            if (value != null) {
                query.add(facet.word() + "=" + value);
            }
        }
        return "/regions/" + region + "/standing" + ending + query;
    }
}
