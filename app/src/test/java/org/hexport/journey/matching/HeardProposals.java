package org.hexport.journey.matching;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What matching told others, as they hear it: after the commit. */
@Component
public class HeardProposals {

    private final List<ProposalAccepted> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void on(ProposalAccepted accepted) {
        heard.add(accepted);
    }

    public List<ProposalAccepted> of(UUID proposal) {
        return heard.stream()
                .filter(accepted -> accepted.proposal().equals(proposal))
                .toList();
    }
}
