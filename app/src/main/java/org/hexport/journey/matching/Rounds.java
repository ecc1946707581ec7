package org.hexport.journey.matching;

import java.util.UUID;
import org.hexport.journey.matching.proposals.ProposalDesk;
import org.hexport.journey.matching.rounds.RoundDesk;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Component;

/** Matching rounds and their answers. People run and answer them on pages; this is for loaders that tell a history. */
@Component
public class Rounds {

    private final RoundDesk rounds;
    private final ProposalDesk proposals;

    Rounds(RoundDesk rounds, ProposalDesk proposals) {
        this.rounds = rounds;
        this.proposals = proposals;
    }

    /**
     * Computes the plan of a region as a draft.
     *
     * @throws org.hexport.kernel.NotFound where the viewer does not coordinate the region
     */
    public Reply make(Viewer viewer, UUID id, String region) {
        return rounds.make(viewer, id, region);
    }

    /** The draft's pairs become proposals. */
    public Reply publish(Viewer viewer, UUID id) {
        return rounds.publish(viewer, id);
    }

    /**
     * The enterprise's answer to a proposal.
     *
     * @throws org.hexport.kernel.NotFound where the viewer does not speak for the enterprise
     */
    public Reply answerAsEnterprise(Viewer viewer, UUID proposal, UUID answer, boolean yes) {
        return proposals.answerAsEnterprise(viewer, proposal, answer, yes);
    }

    /**
     * The actor's answer to a proposal.
     *
     * @throws org.hexport.kernel.NotFound where the viewer does not speak for the actor
     */
    public Reply answerAsActor(Viewer viewer, UUID proposal, UUID answer, boolean yes) {
        return proposals.answerAsActor(viewer, proposal, answer, yes);
    }
}
