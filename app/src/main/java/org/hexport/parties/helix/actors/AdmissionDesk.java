package org.hexport.parties.helix.actors;

import java.time.Clock;
import java.time.Duration;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.actors.Admission.Decision;
import org.hexport.parties.helix.actors.Admission.State;
import org.hexport.platform.identity.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where actors come in: proposed by a person, mended, and decided by a coordinator of the region. */
@Service
@Transactional
class AdmissionDesk {

    /** So many a person may propose in a day and a night. */
    static final int MOST_A_DAY = 3;

    private final AdmissionRows rows;
    private final ActorDesk actors;
    private final AdmissionNotices notices;
    private final Organisations organisations;
    private final Clock clock;

    AdmissionDesk(
            AdmissionRows rows, ActorDesk actors, AdmissionNotices notices, Organisations organisations, Clock clock) {
        this.rows = rows;
        this.actors = actors;
        this.notices = notices;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The same form twice is one actor. Who keeps the register of the region need not wait for anybody. */
    Reply propose(Viewer viewer, ActorProposal proposal) {
        var person = viewer.requirePerson();
        var actor = proposal.actor();
        if (rows.find(actor.id()).isPresent()) {
            return Reply.DONE;
        }
        if (rows.proposedBy(person, clock.instant().minus(Duration.ofDays(1))) >= MOST_A_DAY
                && !viewer.mayWrite(actor.district())
                && !viewer.administrator()) {
            return Reply.refused("helix.admission.problem.many", MOST_A_DAY);
        }
        var reply = actors.registerOwn(viewer, actor);
        if (reply instanceof Reply.Done) {
            rows.tell(actor.id(), proposal.contact(), proposal.claim());
            announce(viewer, actor.id(), "proposed");
        }
        return reply;
    }

    /** Until it is confirmed everything may be mended, and it waits anew; after that only what is said about it. */
    Reply mend(Viewer viewer, ActorProposal proposal) {
        var actor = proposal.actor();
        var admission = rows.find(actor.id())
                .filter(found -> Actors.mayChange(viewer, found.actor(), found.district()))
                .orElseThrow(NotFound::new);
        var reply = admission.mend();
        if (reply instanceof Reply.Done) {
            rows.mend(proposal);
            if (admission.isOpen()) {
                organisations.rename(actor.id(), actor.name());
                organisations.relocate(actor.id(), actor.district());
                rows.become(actor.id(), State.WAITING);
            }
            announce(viewer, actor.id(), "changed");
        }
        return reply;
    }

    Reply decide(Viewer viewer, OrganisationId id, Decision decision, String words) {
        var admission = rows.find(id).filter(found -> mayDecide(viewer, found)).orElseThrow(NotFound::new);
        var reply = admission.decide(decision, words);
        if (reply instanceof Reply.Done) {
            var state = decision.leadsTo();
            rows.become(id, state);
            var change = rows.note(id, state.word(), words, viewer);
            notices.decided(rows.find(id).orElseThrow(), change, words);
        }
        return reply;
    }

    static boolean mayDecide(Viewer viewer, Admission admission) {
        return viewer.administrator() || viewer.coordinates(admission.district());
    }

    private void announce(Viewer viewer, OrganisationId id, String verb) {
        var change = rows.note(id, verb, "", viewer);
        rows.find(id)
                .filter(admission -> admission.state() == State.WAITING)
                .ifPresent(admission -> notices.waits(admission, change));
    }
}
