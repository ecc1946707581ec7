package org.hexport.parties.sme.products;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a product.
 *
 * @param version that a change builds on; 0 where it is new
 * @param values numbers as digits, tags separated by commas; what is not known is not there
 */
record ProductSheet(UUID id, int version, Map<ProductFact, String> values) {

    ProductSheet {
        values = Map.copyOf(values);
    }

    static ProductSheet fresh(UUID id) {
        return new ProductSheet(id, 0, Map.of());
    }

    /** @param before null where it was not known */
    record Change(
            ProductFact fact,
            @Nullable String before,
            @Nullable String after) {}

    @Nullable
    String get(ProductFact fact) {
        return values.get(fact);
    }

    String name() {
        return values.getOrDefault(ProductFact.NAME, "");
    }

    ProductSheet with(ProductFact fact, @Nullable String value) {
        var more = new EnumMap<ProductFact, String>(ProductFact.class);
        more.putAll(values);
        if (value == null || value.isEmpty()) {
            more.remove(fact);
        } else {
            more.put(fact, value);
        }
        return new ProductSheet(id, version, more);
    }

    List<Change> changesTo(ProductSheet later) {
        return Arrays.stream(ProductFact.values())
                .filter(fact -> !Objects.equals(get(fact), later.get(fact)))
                .map(fact -> new Change(fact, get(fact), later.get(fact)))
                .toList();
    }
}
