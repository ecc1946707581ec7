package org.hexport.kernel;

import java.util.UUID;

/** Something done together, once. */
public record ActId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ActId of(String text) {
        return new ActId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
