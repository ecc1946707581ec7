package org.hexport.journey.engagement.papers;

import java.time.Instant;
import java.util.UUID;
import org.hexport.journey.engagement.Side;

/** A paper of an engagement. */
public record Paper(UUID file, String title, Side side, Instant added) {

    public String href() {
        return "/files/" + file;
    }
}
