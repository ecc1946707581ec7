package org.hexport.kernel;

import java.util.UUID;

/** An organisation of any kind; an enterprise and an actor of a helix keep what is theirs under the same id. */
public record OrganisationId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
