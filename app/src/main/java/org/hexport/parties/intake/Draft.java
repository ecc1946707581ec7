package org.hexport.parties.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hexport.parties.sme.products.Product;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.platform.tables.ImportTally;
import org.jspecify.annotations.Nullable;

/** An enterprise while a file tells of it, row by row; kept only if something is new in the end. */
final class Draft {

    private final UUID id;
    private final @Nullable Profile before;
    private final Map<String, Product> productsBefore = new LinkedHashMap<>();
    private final Set<String> prints = new LinkedHashSet<>();
    private final List<Boolean> news = new ArrayList<>();
    private final Map<String, Product> products;
    private Profile profile;
    private boolean demo;

    /** @param before null where the enterprise is new */
    Draft(UUID id, @Nullable Profile before, List<Product> productsBefore) {
        this.id = id;
        this.before = before;
        productsBefore.forEach(product -> this.productsBefore.put(key(product.name()), product));
        this.products = new LinkedHashMap<>(this.productsBefore);
        this.profile = before == null ? Profile.nothing() : before;
    }

    /** @param productId makes the id of a product that is new */
    void take(Told row, Supplier<UUID> productId) {
        prints.add(row.print());
        demo |= row.demo();
        var earlier = profile;
        var earlierProducts = Map.copyOf(products);
        var number = profile.get(Fact.EXTERNAL_ID);
        profile = profile.updatedBy(row.profile());
        if (number != null) {
            profile = profile.with(Fact.EXTERNAL_ID, number);
        }
        for (var told : row.products()) {
            var known = products.get(key(told.name()));
            products.put(
                    key(told.name()), known == null ? told.as(productId.get()) : known.updatedBy(told.as(known.id())));
        }
        news.add(!profile.equals(earlier) || !products.equals(earlierProducts));
    }

    /** The row told of it before: nothing new, but it is still a row of the last file. */
    void takeAgain(Told row) {
        prints.add(row.print());
        news.add(false);
    }

    UUID id() {
        return id;
    }

    boolean isNew() {
        return before == null;
    }

    /** In the end it is not as it was. */
    boolean changed() {
        return !profile.equals(before) || !products.equals(productsBefore);
    }

    boolean profileChanged() {
        return !profile.equals(before);
    }

    Profile profile() {
        return profile;
    }

    /** To another regency. */
    boolean moved() {
        return before != null && !before.region().equals(profile.region());
    }

    void loseNumber() {
        profile = profile.with(Fact.EXTERNAL_ID, (String) null);
    }

    List<Product> newProducts() {
        return products.entrySet().stream()
                .filter(product -> !product.getValue().equals(productsBefore.get(product.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    Set<String> prints() {
        return prints;
    }

    boolean demo() {
        return demo;
    }

    void count(ImportTally tally) {
        for (int i = 0; i < news.size(); i++) {
            if (isNew() && i == 0) {
                tally.added();
            } else if (changed() && news.get(i)) {
                tally.updated();
            } else {
                tally.unchanged();
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
