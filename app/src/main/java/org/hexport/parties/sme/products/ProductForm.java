package org.hexport.parties.sme.products;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.parties.sme.profile.Identifiers;
import org.hexport.platform.reference.HsCodes;
import org.hexport.platform.reference.ProductTags;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.TypedNumbers;
import org.springframework.stereotype.Component;

/** The form of a product: filled in from a sheet, and read into one. */
@Component
class ProductForm {

    static final String SURE = "sure";

    private final HsCodes codes;
    private final ProductTags tags;

    ProductForm(HsCodes codes, ProductTags tags) {
        this.codes = codes;
        this.tags = tags;
    }

    /** @param answers with what is wrong with them */
    record Read(ProductSheet sheet, Answers answers) {}

    static Answers filled(ProductSheet sheet) {
        var answers = Answers.none();
        for (var fact : ProductFact.values()) {
            var value = sheet.get(fact);
            answers = answers.with(
                    fact.column(), fact == ProductFact.TAGS && value != null ? List.of(value.split(",")) : value);
        }
        return answers;
    }

    Read read(UUID id, int version, Answers sent, String language) {
        var read = new Read(new ProductSheet(id, version, java.util.Map.of()), sent);
        for (var fact : ProductFact.values()) {
            read = switch (fact.kind()) {
                case LINE, TEXT -> text(read, fact);
                case AMOUNT -> amount(read, fact);
                case NUMBER_OF_CUSTOMS -> fact == ProductFact.HS6 ? hs6(read, language) : hs8(read);
                case TAGS -> tags(read);
            };
        }
        return read.sheet().name().isEmpty() && read.answers().problem("name") == null
                ? refused(read, ProductFact.NAME, "sme.product.name-missing")
                : read;
    }

    /** What became of its customs number, where that is no longer valid and the person has not said that it stays. */
    List<String> doubts(ProductSheet sheet, Answers sent) {
        var hs6 = sheet.get(ProductFact.HS6);
        return hs6 == null || sent.chosen(SURE, hs6) ? List.of() : codes.successorsOf(hs6);
    }

    private static Read text(Read read, ProductFact fact) {
        var given = read.answers().value(fact.column());
        var text = fact.kind() == ProductFact.Kind.TEXT
                ? given.lines()
                        .map(Cells::tidy)
                        .collect(Collectors.joining("\n"))
                        .strip()
                : Cells.tidy(given);
        return text.length() > fact.longest()
                ? refused(read, fact, "sme.edit.long", fact.longest())
                : with(read, fact, text);
    }

    private static Read amount(Read read, ProductFact fact) {
        var text = Cells.tidy(read.answers().value(fact.column()));
        if (text.isEmpty()) {
            return read;
        }
        var number = TypedNumbers.whole(text).map(String::valueOf).filter(digits -> digits.length() <= fact.longest());
        if (number.isEmpty()) {
            return refused(read, fact, "sme.edit.number");
        }
        boolean nothing = fact != ProductFact.PRICE_IDR && number.get().equals("0");
        return nothing ? read : with(read, fact, number.get());
    }

    /** Words instead of a number are looked up; the exporter's own eight digits tell the six as well. */
    private Read hs6(Read read, String language) {
        var text = Cells.tidy(read.answers().value("hs6"));
        if (text.isEmpty()) {
            return with(
                    read,
                    ProductFact.HS6,
                    digits(read.answers().value("hs8"), 8)
                            .map(eight -> eight.substring(0, 6))
                            .orElse(null));
        }
        var code = Identifiers.hs6(text);
        if (code.isPresent()) {
            return with(
                    with(read, ProductFact.HS6, code.get()),
                    ProductFact.HS8,
                    digits(text, 8).orElse(null));
        }
        var meant = text.chars().anyMatch(Character::isDigit) ? "" : codes.suggestion(text, language);
        return meant.isEmpty()
                ? refused(read, ProductFact.HS6, "sme.edit.hs6")
                : refused(read, ProductFact.HS6, "sme.product.hs6.meant", meant);
    }

    private static Read hs8(Read read) {
        var text = Cells.tidy(read.answers().value("hs8"));
        if (text.isEmpty()) {
            return read;
        }
        var code = digits(text, 8);
        var hs6 = read.sheet().get(ProductFact.HS6);
        if (code.isEmpty()) {
            return refused(read, ProductFact.HS8, "sme.product.hs8.digits");
        }
        return hs6 != null && !code.get().startsWith(hs6)
                ? refused(read, ProductFact.HS8, "sme.product.hs8.other", hs6)
                : with(read, ProductFact.HS8, code.get());
    }

    private Read tags(Read read) {
        var chosen = tags.all().stream()
                .map(ProductTags.Tag::code)
                .filter(code -> read.answers().chosen("tags", code))
                .collect(Collectors.joining(","));
        return with(read, ProductFact.TAGS, chosen);
    }

    private static Optional<String> digits(String text, int count) {
        var bare = text.replaceAll("[ .\\-/]", "");
        return bare.matches("\\d{" + count + "}") ? Optional.of(bare) : Optional.empty();
    }

    private static Read with(Read read, ProductFact fact, @org.jspecify.annotations.Nullable String value) {
        return new Read(read.sheet().with(fact, value), read.answers());
    }

    private static Read refused(Read read, ProductFact fact, String reason, Object... arguments) {
        return new Read(read.sheet(), read.answers().refuse(fact.column(), reason, arguments));
    }
}
