package org.hexport.platform.identity.members;

import java.time.Instant;
import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What an invited person reads.
 *
 * @param organisation null where the role is to administer
 * @param role as in {@code identity.role.<role>}
 * @param over message of why it holds no longer, null while it holds
 */
public record InvitationPage(
        String token,
        @Nullable OrganisationId organisation,
        @Nullable String name,
        String role,
        @Nullable String invitedBy,
        Instant expires,
        @Nullable String over) {

    /**
     * The link of an invitation just made, shown once.
     *
     * @param mailedTo where it was sent, null if it was not
     */
    public record Made(
            OrganisationId organisation,
            String name,
            String role,
            String link,
            @Nullable String mailedTo) {}

    private static final String THEN = "?then=/invitations/";

    public String joinUrl() {
        return "/join" + THEN + token;
    }

    public String signInUrl() {
        return "/sign-in" + THEN + token;
    }
}
