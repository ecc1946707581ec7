package org.hexport.journey.stages.theories;

/** What the reader of a classification should know besides, in alphabetical order of the words. */
enum Flag {
    BILKEY_TESAR_DISTANCE("bilkey_tesar:distance"),
    RATIO_SAYS_4("cavusgil:ratio_says_4"),
    RATIO_SAYS_5("cavusgil:ratio_says_5"),
    CZINKOTA_DISTANCE("czinkota:distance"),
    EARLY_INTERNATIONALISER("early_internationaliser"),
    EXPLORES_WITHOUT_INTEREST("explores_without_interest"),
    FORMER("former"),
    VALUE_WITHOUT_SHIPMENT("inconsistent:exports_12m,shipments_12m"),
    LAST_BEFORE_FIRST("inconsistent:first_export,last_export"),
    SHIPMENTS_WITHOUT_QUARTER("inconsistent:shipments_12m,quarters_8"),
    INDIRECT_ONLY("indirect_only"),
    NOT_NEIGHBOURING("johanson_wiedersheim:not_neighbouring"),
    PRESUMED("reid:presumed");

    private final String word;

    Flag(String word) {
        this.word = word;
    }

    /** As files and answers write it. */
    String word() {
        return word;
    }
}
