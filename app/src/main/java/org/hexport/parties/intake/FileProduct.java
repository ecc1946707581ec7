package org.hexport.parties.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.parties.sme.products.Product;
import org.hexport.parties.sme.profile.Identifiers;
import org.jspecify.annotations.Nullable;

/** A product in a file: {@code name:hs6:price_idr}, several separated by semicolons; number and price may be missing. */
record FileProduct(
        String name, @Nullable String hs6, @Nullable Long priceIdr) {

    private static final int LONGEST_NAME = 120;

    /** Empty where one of them can't be read. */
    static Optional<List<FileProduct>> several(String text) {
        var products = new ArrayList<FileProduct>();
        for (var part : text.split(";", -1)) {
            if (!part.isBlank()) {
                var product = one(part);
                if (product.isEmpty()) {
                    return Optional.empty();
                }
                products.add(product.get());
            }
        }
        return Optional.of(products);
    }

    private static Optional<FileProduct> one(String text) {
        var parts = text.split(":", -1);
        var name = parts[0].strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || parts.length > 3) {
            return Optional.empty();
        }
        var hs6 = parts.length > 1 ? parts[1].strip() : "";
        var price = parts.length > 2 ? parts[2].strip() : "";
        if (!hs6.isEmpty() && Identifiers.hs6(hs6).isEmpty() || !price.matches("\\d{0,15}")) {
            return Optional.empty();
        }
        return Optional.of(
                new FileProduct(name, Identifiers.hs6(hs6).orElse(null), price.isEmpty() ? null : Long.valueOf(price)));
    }

    static String written(List<FileProduct> products) {
        return products.stream().map(FileProduct::written).collect(Collectors.joining(";"));
    }

    private String written() {
        return name + ":" + (hs6 == null ? "" : hs6) + ":" + (priceIdr == null ? "" : priceIdr);
    }

    Product as(UUID id) {
        return new Product(id, name, null, hs6, priceIdr, null);
    }
}
