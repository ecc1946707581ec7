package org.hexport.journey.matching.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Reply.Done;
import org.hexport.kernel.Viewer;
import org.hexport.platform.reference.Regions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where coordinators make rounds. */
@Service
@Transactional
public class RoundDesk {

    private final RoundRows rounds;
    private final PlanRows plans;
    private final RoundWorld world;
    private final Publication publication;
    private final Regions regions;
    private final Clock clock;

    RoundDesk(
            RoundRows rounds, PlanRows plans, RoundWorld world, Publication publication, Regions regions, Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.world = world;
        this.publication = publication;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Computes the plan of a region as a draft.
     *
     * @param id made by the caller; the same id twice is the same round once
     * @throws NotFound where the viewer does not coordinate the region
     */
    public Reply make(Viewer viewer, UUID id, String region) {
        if (!Round.mayRun(viewer, region)) {
            throw new NotFound();
        }
        if (regions.find(region).isEmpty()) {
            return Reply.refused("matching.round.problem.region");
        }
        if (rounds.open(id, region, world.mostHelps(), viewer.person())) {
            compute(id, region);
        } else {
            found(viewer, id);
        }
        return Reply.DONE;
    }

    /** Computes a draft again, from the rows as they are now. */
    public Reply computeAgain(Viewer viewer, UUID id) {
        var round = found(viewer, id);
        var reply = round.change();
        if (reply instanceof Done) {
            compute(id, round.region());
        }
        return reply;
    }

    /** Takes a pair out of a draft and computes the best plan without it. */
    Reply remove(Viewer viewer, UUID id, UUID proposal) {
        var round = found(viewer, id);
        var reply = round.change();
        if (reply instanceof Done && rounds.remove(id, proposal, viewer.person())) {
            compute(id, round.region());
        }
        return reply;
    }

    /** The draft's pairs become proposals, and both sides hear of them. A round published twice is published once. */
    public Reply publish(Viewer viewer, UUID id) {
        rounds.lockPublishing();
        var round = found(viewer, id);
        if (round.state() == Round.State.PUBLISHED) {
            return Reply.DONE;
        }
        var reply = round.change() instanceof Reply.Refused refused ? refused : publication.publish(round);
        if (reply instanceof Done) {
            rounds.close(id, Round.State.PUBLISHED, viewer.person());
        }
        return reply;
    }

    Reply discard(Viewer viewer, UUID id) {
        var round = found(viewer, id);
        if (round.state() == Round.State.DISCARDED) {
            return Reply.DONE;
        }
        var reply = round.change();
        if (reply instanceof Done) {
            rounds.close(id, Round.State.DISCARDED, viewer.person());
        }
        return reply;
    }

    private void compute(UUID id, String region) {
        var today = LocalDate.now(clock);
        var needs = world.openNeeds(region, today);
        var offers = world.seatOffers(today);
        var conditions = new Conditions(today, world.declined(today), world.removedFrom(id), world.mostHelps());
        var scores = new Scores(today, new DistrictCentres(regions));
        plans.write(id, new Planner(needs, offers, conditions, scores).plan(), needs.size(), offers.size());
    }

    /** Locked; what a coordinator of elsewhere asks for is not there. */
    private Round found(Viewer viewer, UUID id) {
        return rounds.lock(id)
                .filter(round -> Round.mayRun(viewer, round.region()))
                .orElseThrow(NotFound::new);
    }
}
