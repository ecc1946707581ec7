package org.hexport.journey.matching;

import java.util.UUID;
import org.hexport.journey.matching.rounds.NextBest;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Component;

/** What was not answered, offered to somebody else between two rounds. */
@Component
public class Reoffers {

    private final NextBest nextBest;

    Reoffers(NextBest nextBest) {
        this.nextBest = nextBest;
    }

    /**
     * Proposes the best pair that is possible now for the need of a lapsed proposal, other than that one. Done twice, it is done once.
     *
     * @throws org.hexport.kernel.NotFound where the viewer does not run the matching of the need's district
     */
    public Reply offer(Viewer viewer, UUID lapsed) {
        return nextBest.offer(viewer, lapsed);
    }
}
