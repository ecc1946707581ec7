package org.hexport.parties.sme.products;

import java.util.Optional;
import java.util.UUID;
import org.hexport.parties.sme.profile.Identifiers;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.TypedNumbers;
import org.jspecify.annotations.Nullable;

/** The form of a product. */
final class ProductForm {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_UNIT = 40;

    private ProductForm() {}

    /** @param product null where something is wrong with the answers */
    record Read(@Nullable Product product, Answers answers) {}

    static Answers filled(Product product) {
        return Answers.none()
                .with("name", product.name())
                .with("name_en", product.nameEn())
                .with("hs6", product.hs6())
                .with("price_idr", product.priceIdr())
                .with("unit", product.unit());
    }

    static Read read(UUID id, Answers sent) {
        var name = text(sent, "name");
        var nameEn = text(sent, "name_en");
        var unit = text(sent, "unit");
        var answers = sent;
        if (name == null) {
            answers = answers.refuse("name", "sme.product.name-missing");
        }
        answers = tooLong(answers, "name", name, LONGEST_NAME);
        answers = tooLong(answers, "name_en", nameEn, LONGEST_NAME);
        answers = tooLong(answers, "unit", unit, LONGEST_UNIT);
        var hs6 = Optional.ofNullable(text(sent, "hs6")).map(Identifiers::hs6);
        if (hs6.isPresent() && hs6.get().isEmpty()) {
            answers = answers.refuse("hs6", "sme.edit.hs6");
        }
        var price = Optional.ofNullable(text(sent, "price_idr")).map(TypedNumbers::whole);
        if (price.isPresent() && price.get().isEmpty()) {
            answers = answers.refuse("price_idr", "sme.edit.number");
        }
        if (answers.refused() || name == null) {
            return new Read(null, answers);
        }
        var product = new Product(
                id,
                name,
                nameEn,
                hs6.flatMap(code -> code).orElse(null),
                price.flatMap(rupiah -> rupiah).orElse(null),
                unit);
        return new Read(product, answers);
    }

    private static Answers tooLong(Answers answers, String field, @Nullable String text, int longest) {
        return text != null && text.length() > longest ? answers.refuse(field, "sme.edit.long", longest) : answers;
    }

    private static @Nullable String text(Answers sent, String field) {
        var text = Cells.tidy(sent.value(field));
        return text.isEmpty() ? null : text;
    }
}
