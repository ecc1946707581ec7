package org.hexport.kernel;

import java.util.UUID;

/** Help that an enterprise asks for. */
public record NeedId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static NeedId of(String text) {
        return new NeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
