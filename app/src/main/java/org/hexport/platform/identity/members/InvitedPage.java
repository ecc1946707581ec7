package org.hexport.platform.identity.members;

import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * The link of an invitation, shown once.
 *
 * @param mailedTo where it was sent, null if it was not
 */
public record InvitedPage(
        OrganisationId organisation,
        String name,
        String role,
        String link,
        @Nullable String mailedTo) {}
