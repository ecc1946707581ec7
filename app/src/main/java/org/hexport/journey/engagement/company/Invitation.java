package org.hexport.journey.engagement.company;

import java.util.UUID;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;

/** To help along in somebody else's engagement, as the one who is asked sees it. */
public record Invitation(
        UUID engagement, OrganisationId companion, String name, String enterprise, String actor, HelixRole role) {

    public String action() {
        return "/engagements/" + engagement + "/company/" + companion + "/answers";
    }
}
