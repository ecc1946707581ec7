package org.hexport.parties.helix.offers;

import java.util.Locale;

/** What an answer of the form, or a cell of a file, must be: a message {@code helix.rule.<word>}. */
enum OfferRule {
    ACTOR,
    HELIX,
    ROLE,
    TITLE,
    BARRIERS,
    RUNGS,
    SECTORS,
    SIZES,
    DISTRICTS,
    LANGUAGES,
    MODE,
    CAPACITY,
    FROM,
    UNTIL,
    COST_IDR,
    PAYER,
    CELL;

    String key() {
        return "helix.rule." + field();
    }

    /** The field of the form and the column of the file. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
