package org.hexport.parties.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hexport.parties.sme.products.Product;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.OwnerIdentities.Kept;
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
    private final ToldNumber number;
    private Profile profile;
    private boolean demo;

    /**
     * @param before null where the enterprise is new
     * @param numberBefore the owner's identity number (NIK), null where none is kept
     */
    Draft(UUID id, @Nullable Profile before, List<Product> productsBefore, @Nullable Kept numberBefore) {
        this.id = id;
        this.before = before;
        this.number = new ToldNumber(numberBefore);
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
        var office = profile.get(Fact.EXTERNAL_ID);
        profile = profile.updatedBy(row.profile());
        if (office != null) {
            profile = profile.with(Fact.EXTERNAL_ID, office);
        }
        for (var told : row.products()) {
            var known = products.get(key(told.name()));
            products.put(
                    key(told.name()), known == null ? told.as(productId.get()) : known.updatedBy(told.as(known.id())));
        }
        news.add(number.learn(row.nik()) | (!profile.equals(earlier) || !products.equals(earlierProducts)));
    }

    /**
     * The row told of it before: nothing new but perhaps the owner's identity number, of which it may have said nothing then.
     *
     * @param ours the enterprise is where the person who sends the file may write
     * @param remembered it is a row of the last file
     */
    void takeAgain(Told row, boolean ours, boolean remembered) {
        if (remembered) {
            prints.add(row.print());
        }
        news.add(ours && number.learn(row.nik()));
    }

    /** Where the enterprise is, as far as was told until now. */
    String district() {
        return profile.district();
    }

    /** The owner's identity number, where it is not the one that is kept. */
    Optional<String> newNumber() {
        return number.fresh();
    }

    UUID id() {
        return id;
    }

    boolean isNew() {
        return before == null;
    }

    /** In the end it is not as it was. */
    boolean changed() {
        return profileChanged()
                || !products.equals(productsBefore)
                || newNumber().isPresent();
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
