package org.hexport.journey.readiness.instrument;

import java.util.Arrays;
import java.util.Optional;

/** The five anchors of every item, and the two answers that are none of them. */
public enum Answer {
    NEVER("0"),
    IDEA("1"),
    PARTLY("2"),
    IN_PLACE("3"),
    USED_ABROAD("4"),
    UNKNOWN("dk"),
    NOT_APPLICABLE("na");

    private final String code;

    Answer(String code) {
        this.code = code;
    }

    /** As forms and tables write it: {@code 0} to {@code 4}, {@code dk}, {@code na}. */
    public String code() {
        return code;
    }

    /** It stands on the scale from 0 to 4. */
    public boolean isScaled() {
        return ordinal() <= USED_ABROAD.ordinal();
    }

    /** From 0 to 4, of a scaled answer. */
    public int value() {
        if (!isScaled()) {
            throw new IllegalStateException(this + " has no value");
        }
        return ordinal();
    }

    public boolean isAtLeast(Answer other) {
        return isScaled() && value() >= other.value();
    }

    public static Optional<Answer> find(String code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code.equals(code))
                .findFirst();
    }
}
