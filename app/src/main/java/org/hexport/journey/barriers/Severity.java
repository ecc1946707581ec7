package org.hexport.journey.barriers;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a barrier is in an enterprise's way. Messages: {@code barriers.severity.3}. */
public enum Severity {
    NOT_MET("0"),
    LITTLE("1"),
    MIDDLING("2"),
    MUCH("3"),
    STOPS("4"),
    NOT_RELEVANT("na");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** From 0 to 4; null where the barrier has nothing to do with the enterprise. */
    public @Nullable Integer number() {
        return this == NOT_RELEVANT ? null : Integer.valueOf(code);
    }

    /** 3 or 4: counted as prevalent, and asking for help. */
    public boolean isHeavy() {
        return this == MUCH || this == STOPS;
    }

    /** 1 to 4. */
    public boolean isInTheWay() {
        return this != NOT_MET && this != NOT_RELEVANT;
    }

    public static Severity of(@Nullable Integer number) {
        return number == null ? NOT_RELEVANT : values()[number];
    }

    public static Optional<Severity> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
