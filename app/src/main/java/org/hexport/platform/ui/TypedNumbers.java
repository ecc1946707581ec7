package org.hexport.platform.ui;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as people type them into a form: {@code 1.500.000}, {@code 1,500,000}, {@code Rp 1500000}. Files are read more strictly. */
public final class TypedNumbers {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");

    private TypedNumbers() {}

    public static Optional<Long> whole(String text) {
        var bare = text.replaceFirst("^(?i)rp\\.?\\s*", "").strip();
        var digits = GROUPED.matcher(bare).matches() ? bare.replaceAll("[., ]", "") : bare;
        return DIGITS.matcher(digits).matches() ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
