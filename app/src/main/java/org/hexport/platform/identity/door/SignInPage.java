package org.hexport.platform.identity.door;

import java.util.List;
import org.hexport.kernel.PersonId;
import org.hexport.platform.ui.Answers;

/** @param then where to go afterwards, one of our own pages */
public record SignInPage(Answers answers, String then, List<DemoPerson> demo) {

    /** @param caption message key of the role */
    public record DemoPerson(PersonId id, String name, String caption) {}

    public String joinUrl() {
        return LocalPath.through("/join", then);
    }
}
