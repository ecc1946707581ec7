package org.hexport.journey.stages.theories;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A way into a foreign market. */
public enum Mode {
    UNSOLICITED_ORDER,
    INDIRECT_TRADER,
    AGENT,
    DIRECT,
    CROSS_BORDER_ECOMMERCE,
    SALES_OFFICE,
    PRODUCTION_ABROAD;

    private static final Map<String, Mode> WORDS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Mode::word, Function.identity()));

    /** As files and tables write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Mode> find(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }
}
