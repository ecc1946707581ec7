package org.hexport.journey.matching.rounds;

import java.util.UUID;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;

/** A round as it stands. A draft may be computed again, published or discarded; what was published never changes. */
record Round(UUID id, String region, State state) {

    enum State {
        DRAFT,
        PUBLISHED,
        DISCARDED
    }

    static boolean mayRun(Viewer viewer, String region) {
        return viewer.administrator() || viewer.coordinates(region);
    }

    /** Only a draft may still be changed. */
    Reply change() {
        return switch (state) {
            case DRAFT -> Reply.DONE;
            case PUBLISHED -> Reply.refused("matching.round.problem.published");
            case DISCARDED -> Reply.refused("matching.round.problem.discarded");
        };
    }
}
