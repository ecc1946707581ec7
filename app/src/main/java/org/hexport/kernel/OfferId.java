package org.hexport.kernel;

import java.util.UUID;

/** Help that an actor offers. */
public record OfferId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
