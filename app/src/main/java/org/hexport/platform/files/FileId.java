package org.hexport.platform.files;

import java.util.UUID;

/** A file that is kept. */
public record FileId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
