package org.hexport.journey.assessment.answers;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexport.platform.ui.Choice;

/** Countries to export to, by ISO 3166, with the names that the JDK's CLDR gives them. */
public final class Markets {

    private static final String HOME = "ID";
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Markets() {}

    public static boolean has(String code) {
        return CODES.contains(code) && !code.equals(HOME);
    }

    public static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    /** By name, in the reader's order. */
    public static List<Choice> choices(Locale reader) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(Markets::has)
                .map(code -> new Choice(code, name(code, reader)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader)))
                .toList();
    }
}
