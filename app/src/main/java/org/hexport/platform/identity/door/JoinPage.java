package org.hexport.platform.identity.door;

import java.util.UUID;
import org.hexport.platform.ui.Answers;

/**
 * @param id of the account to be made
 * @param then where to go afterwards, one of our own pages
 */
public record JoinPage(UUID id, Answers answers, String then) {

    public String signInUrl() {
        return LocalPath.through("/sign-in", then);
    }
}
