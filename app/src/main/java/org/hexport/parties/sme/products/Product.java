package org.hexport.parties.sme.products;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an enterprise makes.
 *
 * @param hs6 the first six digits of its customs number
 * @param unit what the price is for: a piece, a kilogram
 */
public record Product(
        UUID id,
        String name,
        @Nullable String nameEn,
        @Nullable String hs6,
        @Nullable Long priceIdr,
        @Nullable String unit) {

    /** What the newer one tells, and of the rest what this one does. */
    public Product updatedBy(Product newer) {
        return new Product(
                id,
                newer.name,
                newer.nameEn == null ? nameEn : newer.nameEn,
                newer.hs6 == null ? hs6 : newer.hs6,
                newer.priceIdr == null ? priceIdr : newer.priceIdr,
                newer.unit == null ? unit : newer.unit);
    }
}
