package org.hexport.journey.engagement;

import java.time.Instant;
import java.util.UUID;
import org.hexport.journey.engagement.work.EngagementDesk;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Component;

/** The work that sides do together. Events begin it and people carry it on; this is for loaders that tell a history. */
@Component
public class Engagements {

    private final EngagementDesk desk;

    Engagements(EngagementDesk desk) {
        this.desk = desk;
    }

    /** The engagement of the proposal; it begins now if it had not. */
    public UUID begin(ProposalAccepted accepted, Instant at) {
        return desk.begin(accepted, at);
    }

    /** @throws org.hexport.kernel.NotFound where the viewer belongs to neither side */
    public Reply note(Viewer viewer, UUID engagement, Session session) {
        return desk.note(viewer, engagement, session);
    }

    /** @throws org.hexport.kernel.NotFound where the viewer does not speak for the side that signs */
    public Reply sign(Viewer viewer, UUID engagement, SignOff signOff) {
        return desk.sign(viewer, engagement, signOff);
    }
}
