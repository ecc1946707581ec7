package org.hexport.platform.consent;

import java.util.Locale;

/** For what an owner lets others see the enterprise's own data; messages {@code consent.purpose.contact}. */
public enum Purpose {
    /** The answers of the assessment, item by item; class, gates and stage are seen by all who may see the enterprise. */
    READINESS,
    /** Sales, exports and imports in rupiah. */
    SALES,
    /** Telephone, e-mail and address. */
    CONTACT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if it is no purpose's word */
    public static Purpose of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
