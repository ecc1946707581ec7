package org.hexport.platform.identity.door;

import java.time.Instant;
import java.util.List;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * @param about the form of name and language
 * @param password the form of the new password
 * @param done message of what was just done, null if nothing
 */
public record AccountPage(
        Person person,
        Answers about,
        Answers password,
        @Nullable String done) {

    /** @param hasPassword false for people of the demonstration */
    public record Person(
            String name,
            @Nullable String email,
            @Nullable String phone,
            String language,
            boolean hasPassword,
            Instant created,
            List<Belonging> organisations,
            List<Mandate> mandates,
            boolean administrator,
            long sessions) {}

    /** @param role as in {@code identity.role.<role>} */
    public record Belonging(OrganisationId id, String name, String role) {}

    /** @param kind as in {@code identity.mandate.<kind>} */
    public record Mandate(String kind, String region) {}
}
