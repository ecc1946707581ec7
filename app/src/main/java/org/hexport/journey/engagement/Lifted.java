package org.hexport.journey.engagement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether, in the enterprise's own words, what stood in the way is gone. */
public enum Lifted {
    YES,
    PARTLY,
    NO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Lifted> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
