package org.hexport.journey.needs.register;

import java.util.Optional;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where owners write needs down, confirm, change and withdraw them. */
@Service
@Transactional
class NeedDesk {

    static final String TWICE = "needs.one.problem.twice";

    private final NeedRows needs;
    private final NeedStates states;
    private final Askers askers;
    private final ApplicationEventPublisher events;

    NeedDesk(NeedRows needs, NeedStates states, Askers askers, ApplicationEventPublisher events) {
        this.needs = needs;
        this.states = states;
        this.askers = askers;
        this.events = events;
    }

    /** @throws NotFound where the viewer may not write for who asks */
    Reply write(Viewer viewer, NewNeed need) {
        var asker = mine(viewer, need.of());
        var before = askers.of(need.id());
        if (before.isPresent()) {
            mine(viewer, before);
            return Reply.DONE;
        }
        return needs.openTwin(need).isEmpty() && needs.add(need, asker, viewer) ? Reply.DONE : Reply.refused(TWICE);
    }

    /** The open need that stands in the way of another. */
    @Transactional(readOnly = true)
    Optional<NeedId> twin(NewNeed need) {
        return needs.openTwin(need);
    }

    /** What was proposed already was read by others and is changed no more. */
    Reply change(Viewer viewer, NeedId need, Wish wish) {
        mine(viewer, need);
        var standing = needs.lock(need).orElseThrow(NotFound::new);
        if (!standing.isOpen()) {
            return Reply.refused(standing.closed() ? "needs.one.problem.closed" : "needs.one.problem.proposed");
        }
        needs.change(need, wish, viewer);
        return Reply.DONE;
    }

    /** @throws NotFound where the viewer does not answer for who asks: nobody else knows */
    Asker confirm(Viewer viewer, NeedId need) {
        var asker = mine(viewer, need);
        if (!viewer.answersFor(asker.id())) {
            throw new NotFound();
        }
        needs.confirm(need, viewer);
        return asker;
    }

    /** What was proposed for it and not answered by both lapses. */
    Asker withdraw(Viewer viewer, NeedId need) {
        var asker = mine(viewer, need);
        states.withdraw(need, viewer.person()).ifPresent(events::publishEvent);
        return asker;
    }

    /** Who asks, for a form about it. */
    @Transactional(readOnly = true)
    Asker mine(Viewer viewer, OrganisationId asker) {
        return mine(viewer, askers.find(asker));
    }

    @Transactional(readOnly = true)
    Asker mine(Viewer viewer, NeedId need) {
        return mine(viewer, askers.of(need));
    }

    private static Asker mine(Viewer viewer, Optional<Asker> asker) {
        return asker.filter(found -> found.mayWrite(viewer) || viewer.answersFor(found.id()))
                .orElseThrow(NotFound::new);
    }
}
