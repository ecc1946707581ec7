package org.hexport.parties.helix.offers;

import java.util.Locale;

/** What an answer of the form, or a cell of a file, must be. */
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
    CELL,
    TOPICS,
    FIELD,
    VENUE,
    DATES;

    /** Message for the report of a file: what would be right. */
    String key() {
        return "helix.rule." + field();
    }

    /** Message for a person at the form: what to do. */
    String formKey() {
        return "helix.form." + field();
    }

    /** The field of the form and the column of the file. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
