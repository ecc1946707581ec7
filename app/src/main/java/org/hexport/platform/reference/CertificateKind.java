package org.hexport.platform.reference;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of certificate, licence or paper of trade.
 *
 * @param group what it is about: {@code food}, {@code halal}, {@code wood}, …
 * @param number the form of its number, where that is known: a number of another form is doubtful, not wrong
 */
public record CertificateKind(
        String code,
        String group,
        String nameId,
        String nameEn,
        String issuerId,
        String issuerEn,
        @Nullable Pattern number,
        Validity validity) {

    /** How long it holds. */
    public enum Term {
        YEARS,
        MONTHS,
        /** Renewed at fixed times, whenever it was issued. */
        RENEWED,
        /** For one shipment, lot or invoice. */
        ONE_SHIPMENT,
        /** As long as nothing changes. */
        LASTING,
        UNKNOWN
    }

    /** @param count of years or months */
    public record Validity(Term term, int count) {}

    public String name(String language) {
        return language.equals("id") ? nameId : nameEn;
    }

    /** Who usually issues it. */
    public String issuer(String language) {
        return language.equals("id") ? issuerId : issuerEn;
    }

    /** Whether a day can be said on which it ends. */
    public boolean mayEnd() {
        return validity.term() != Term.LASTING && validity.term() != Term.ONE_SHIPMENT;
    }

    /** Every enterprise has it by law, whether it looks abroad or not. */
    public boolean isEverybodys() {
        return group.equals("licence") || group.equals("tax");
    }

    public boolean looksRight(String text) {
        return number == null || number.matcher(text).matches();
    }
}
