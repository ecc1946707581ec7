package org.hexport.journey.barriers.lifting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Is it still lifted? Messages: {@code barriers.word.partly}. */
public enum OwnersWord {
    YES,
    PARTLY,
    NO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OwnersWord> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
