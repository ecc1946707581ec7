package org.hexport.journey.readiness.check;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexport.platform.ui.Choice;

/** Countries that one can export to, by ISO 3166, with the names that the JDK's CLDR gives them. */
final class Countries {

    private static final String HOME = "ID";
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Countries() {}

    static boolean has(String code) {
        return CODES.contains(code) && !code.equals(HOME);
    }

    static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    /** By name, in the reader's order. */
    static List<Choice> choices(Locale reader) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(Countries::has)
                .map(code -> new Choice(code, name(code, reader)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader)))
                .toList();
    }
}
