package org.hexport.platform.reference;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexport.platform.ui.Choice;

/**
 * Countries abroad by ISO 3166-1 alpha-2, all but Indonesia, with the names that the JDK's CLDR gives them; found as people name them, in
 * Indonesian or English, or by their code.
 */
public final class Countries {

    /** Those that an Indonesian owner ticks most: the rest is written. */
    public static final List<String> COMMON =
            List.of("MY", "SG", "AU", "NL", "JP", "CN", "KR", "SA", "AE", "US", "GB", "DE");

    private static final String HOME = "ID";
    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Locale INDONESIAN = Locale.of("id");
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** ISO 3166-1 alpha-2. */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(CODES.get(key(name)));
    }

    public static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    public static boolean has(String code) {
        return !code.equals(HOME) && ISO.contains(code);
    }

    /** By name, in the reader's order. */
    public static List<Choice> choices(Locale reader) {
        return ISO.stream()
                .filter(Countries::has)
                .map(code -> new Choice(code, name(code, reader)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader)))
                .toList();
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        ISO.stream().filter(Countries::has).forEach(code -> {
            codes.put(key(code), code);
            codes.put(key(name(code, INDONESIAN)), code);
            codes.put(key(name(code, Locale.ENGLISH)), code);
        });
        Map.of("usa", "US", "uk", "GB", "inggris", "GB", "korea", "KR", "hongkong", "HK", "uae", "AE")
                .forEach(codes::put);
        return Map.copyOf(codes);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
