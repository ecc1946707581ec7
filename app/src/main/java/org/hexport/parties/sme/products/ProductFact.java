package org.hexport.parties.sme.products;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One thing that is known of a product: a column of the table, a field of the form. */
public enum ProductFact {
    NAME(Kind.LINE, 120),
    NAME_EN(Kind.LINE, 120),
    DESCRIPTION_ID(Kind.TEXT, 1_200),
    DESCRIPTION_EN(Kind.TEXT, 1_200),
    DESCRIPTION_MS(Kind.TEXT, 1_200),
    DESCRIPTION_NL(Kind.TEXT, 1_200),
    DESCRIPTION_ZH(Kind.TEXT, 1_200),
    DESCRIPTION_FR(Kind.TEXT, 1_200),
    DESCRIPTION_AR(Kind.TEXT, 1_200),
    HS6(Kind.NUMBER_OF_CUSTOMS, 6),
    HS8(Kind.NUMBER_OF_CUSTOMS, 8),
    PRICE_IDR(Kind.AMOUNT, 15),
    UNIT(Kind.LINE, 40),
    MIN_ORDER(Kind.AMOUNT, 9),
    MONTHLY_CAPACITY(Kind.AMOUNT, 9),
    TAGS(Kind.TAGS, 200);

    enum Kind {
        LINE,
        TEXT,
        NUMBER_OF_CUSTOMS,
        AMOUNT,
        TAGS
    }

    private final Kind kind;
    private final int longest;

    ProductFact(Kind kind, int longest) {
        this.kind = kind;
        this.longest = longest;
    }

    Kind kind() {
        return kind;
    }

    int longest() {
        return longest;
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of its label. */
    public String label() {
        return "sme.product." + column();
    }

    /** In which language a description is; empty for all else. */
    String language() {
        return kind == Kind.TEXT ? column().substring(column().length() - 2) : "";
    }

    /** The descriptions that are asked after the first two. */
    static List<ProductFact> otherLanguages() {
        return Arrays.stream(values())
                .filter(fact -> fact.kind == Kind.TEXT && fact != DESCRIPTION_ID && fact != DESCRIPTION_EN)
                .toList();
    }

    /** How a column is read as a text. */
    String selected() {
        return switch (kind) {
            case LINE, TEXT, NUMBER_OF_CUSTOMS -> column();
            case AMOUNT -> column() + "::text as " + column();
            case TAGS -> "nullif(array_to_string(tags, ','), '') as tags";
        };
    }

    /** How a text is written into its column. */
    String written() {
        return switch (kind) {
            case LINE, TEXT, NUMBER_OF_CUSTOMS -> "cast(:" + column() + " as text)";
            case AMOUNT -> "cast(:" + column() + " as bigint)";
            case TAGS -> "coalesce(string_to_array(:tags, ','), '{}')";
        };
    }
}
