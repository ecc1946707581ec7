package org.hexport.platform.identity.members;

import java.util.List;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.identity.AccessLog.Look;

/** Who looked at what is about an organisation, the latest first. */
public record LooksPage(OrganisationId id, String name, List<Look> looks) {

    static final int MOST = 200;

    public boolean full() {
        return looks.size() == MOST;
    }

    public int most() {
        return MOST;
    }
}
