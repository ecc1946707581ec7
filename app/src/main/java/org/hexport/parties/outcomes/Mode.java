package org.hexport.parties.outcomes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way in which goods went abroad; messages {@code outcomes.mode.agent}. */
public enum Mode {
    UNSOLICITED_ORDER,
    INDIRECT_TRADER,
    AGENT,
    DIRECT,
    CROSS_BORDER_ECOMMERCE,
    SALES_OFFICE,
    PRODUCTION_ABROAD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mode> find(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
