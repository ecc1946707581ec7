package org.hexport.parties.outcomes.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries as people name them, in Indonesian or English, or by their code; all but Indonesia. */
public final class Countries {

    /** Those that an Indonesian owner ticks most: the rest is written. */
    static final List<String> COMMON = List.of("MY", "SG", "AU", "NL", "JP", "CN", "KR", "SA", "AE", "US", "GB", "DE");

    private static final String HOME = "ID";
    private static final Locale INDONESIAN = Locale.of("id");
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** ISO 3166-1 alpha-2. */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(CODES.get(key(name)));
    }

    static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        Arrays.stream(Locale.getISOCountries())
                .filter(code -> !code.equals(HOME))
                .forEach(code -> {
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
