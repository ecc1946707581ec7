package org.hexport.journey.engagement.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.barriers.Barriers;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.ledger.Ledger;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.hexport.journey.needs.Needs;
import org.hexport.journey.readiness.Gates;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins engagements, notes their sessions, takes the signatures, and enters what was completed in the ledger. */
@Service
@Transactional
public class EngagementDesk {

    private final EngagementRows engagements;
    private final SessionRows sessions;
    private final SignatureRows signatures;
    private final Ledger ledger;
    private final Gates gates;
    private final Barriers barriers;
    private final Needs needs;
    private final WorkNotices notices;
    private final Clock clock;
    private final RandomGenerator chance;

    EngagementDesk(
            EngagementRows engagements,
            SessionRows sessions,
            SignatureRows signatures,
            Ledger ledger,
            Gates gates,
            Barriers barriers,
            Needs needs,
            WorkNotices notices,
            Clock clock,
            RandomGenerator chance) {
        this.engagements = engagements;
        this.sessions = sessions;
        this.signatures = signatures;
        this.ledger = ledger;
        this.gates = gates;
        this.barriers = barriers;
        this.needs = needs;
        this.notices = notices;
        this.clock = clock;
        this.chance = chance;
    }

    /** Both sides said yes: the work begins, once. */
    public UUID begin(ProposalAccepted accepted, Instant at) {
        var id = Uuid7.at(at, chance);
        if (engagements.add(id, new ActId(Uuid7.at(at, chance)), accepted, at)) {
            notices.began(id, accepted);
        }
        return engagements.ofProposal(accepted.proposal()).orElseThrow();
    }

    /** @throws NotFound where the viewer belongs to neither side */
    public Reply note(Viewer viewer, UUID id, Session session) {
        var engagement = engagements.forChange(id);
        var side = side(viewer, engagement);
        var reply = engagement.mayNote(session, LocalDate.now(clock));
        if (reply instanceof Reply.Done) {
            sessions.add(id, session, side, viewer.person(), clock.instant());
        }
        return reply;
    }

    /**
     * What the viewer's side is asked when it signs.
     *
     * @throws NotFound where the viewer belongs to neither side
     */
    @Transactional(readOnly = true)
    Asked asked(Viewer viewer, UUID id) {
        var engagement = engagements.find(id);
        return engagement.asked(side(viewer, engagement));
    }

    /** @throws NotFound where the viewer does not speak for the side that signs */
    public Reply sign(Viewer viewer, UUID id, SignOff signOff) {
        var engagement = engagements.forChange(id);
        if (side(viewer, engagement) != signOff.side() || !viewer.speaksFor(engagement.organisation(signOff.side()))) {
            throw new NotFound();
        }
        if (engagement.hasSigned(signOff.side())) {
            return Reply.DONE;
        }
        var reply = engagement.sign(signOff);
        if (reply instanceof Reply.Done) {
            signatures.add(engagement, signOff, viewer.person(), clock.instant().atOffset(ZoneOffset.UTC));
            follow(engagement, signOff);
        }
        return reply;
    }

    private void follow(Engagement engagement, SignOff signOff) {
        if (!engagement.isComplete()) {
            notices.waitsForSignature(engagement, signOff.side().other());
            return;
        }
        engagements.complete(engagement.id(), clock.instant());
        var act = engagement.act(LocalDate.now(clock));
        ledger.enterSigned(act, engagement.figures());
        var terms = engagement.terms();
        if (engagement.isLifted()) {
            needs.met(terms.need(), act.act());
            lift(terms, act);
        }
        notices.completed(engagement);
    }

    /** The owner spoke of the gate where there was one; a barrier may have more than one, and stays until the owner speaks of it. */
    private void lift(Engagement.Terms terms, ActPerformed act) {
        if (terms.gate() != null) {
            gates.close(terms.enterprise(), terms.gate(), act.act());
        } else {
            barriers.lift(terms.enterprise(), terms.barrier(), act.act(), act.on());
        }
    }

    private static Side side(Viewer viewer, Engagement engagement) {
        var terms = engagement.terms();
        return Side.of(
                        viewer,
                        terms.enterprise(),
                        terms.actor(),
                        engagement.company().keySet())
                .orElseThrow(NotFound::new);
    }
}
