package org.hexport.kernel;

import java.util.UUID;

/** A person with an account. */
public record PersonId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
