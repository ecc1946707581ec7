package org.hexport.views.policy.looks;

import java.time.Clock;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.PolicyCell;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officials and coordinators note where they looked in vain. */
@Service
@Transactional
public class LookDesk {

    private static final int LONGEST = 300;

    private final Looks looks;
    private final Clock clock;

    LookDesk(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    /** @throws NotFound for who may not write in the region */
    public Reply note(Viewer viewer, UUID id, String region, PolicyCell cell, String where) {
        if (!viewer.mayWrite(region)) {
            throw new NotFound();
        }
        if (where.isBlank()) {
            return Reply.refused("policy.look.where-missing");
        }
        if (where.strip().length() > LONGEST) {
            return Reply.refused("policy.look.where-long", LONGEST);
        }
        looks.add(id, region, cell, where.strip(), viewer, clock.instant());
        return Reply.DONE;
    }
}
