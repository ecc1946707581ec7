package org.hexport.views.insight.standing;

import java.util.Locale;

/** By what the enterprises of a region are counted; the word of addresses and messages: {@code rung}. */
public enum Facet {
    RUNG,
    CLASS,
    SECTOR,
    SIZE,
    SEX,
    DISTRICT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
