package org.hexport.platform.identity.members;

import java.time.Instant;
import java.util.List;
import org.hexport.kernel.OrganisationId;

/** Who looked at what is about an organisation, the latest first. */
public record LooksPage(OrganisationId id, String name, List<Look> looks) {

    static final int MOST = 200;

    /** @param what message key of what was looked at */
    public record Look(String person, String what, Instant last, int times) {}

    public boolean full() {
        return looks.size() == MOST;
    }

    public int most() {
        return MOST;
    }
}
