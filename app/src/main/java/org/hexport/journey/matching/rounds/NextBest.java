package org.hexport.journey.matching.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.matching.proposals.Lapsing;
import org.hexport.journey.matching.proposals.ProposalNotices;
import org.hexport.journey.needs.Needs;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.platform.reference.Regions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers the need of a lapsed proposal to the next best: the same conditions and scores as in a round, for one need. */
@Service
public class NextBest {

    private final NextBestRows rows;
    private final RoundRows rounds;
    private final RoundWorld world;
    private final Lapsing lapsing;
    private final Needs needs;
    private final ProposalNotices notices;
    private final Regions regions;
    private final Clock clock;
    private final RandomGenerator chance;
    private final int answerDays;

    NextBest(
            NextBestRows rows,
            RoundRows rounds,
            RoundWorld world,
            Lapsing lapsing,
            Needs needs,
            ProposalNotices notices,
            Regions regions,
            Clock clock,
            RandomGenerator chance,
            @Value("${hexport.matching.answer-days:14}") int answerDays) {
        this.rows = rows;
        this.rounds = rounds;
        this.world = world;
        this.lapsing = lapsing;
        this.needs = needs;
        this.notices = notices;
        this.regions = regions;
        this.clock = clock;
        this.chance = chance;
        this.answerDays = answerDays;
    }

    /** One after the other with the publishing of rounds, so that no seat is given twice. */
    @Transactional
    public Reply offer(Viewer viewer, UUID lapsed) {
        rounds.lockPublishing();
        lapsing.lapse();
        var before = rows.find(lapsed)
                .filter(found -> Round.mayRun(viewer, found.district()))
                .orElseThrow(NotFound::new);
        if (before.followed()) {
            return Reply.DONE;
        }
        if (!before.lapsed()) {
            return Reply.refused("matching.next.problem.not-lapsed");
        }
        var today = LocalDate.now(clock);
        var need = world.openNeeds(before.district(), today).stream()
                .filter(open -> open.id().equals(before.pair().need()))
                .findFirst();
        if (need.isEmpty()) {
            return Reply.refused("matching.next.problem.gone");
        }
        var best = best(need.get(), before.pair(), today);
        best.ifPresent(chosen -> propose(lapsed, chosen, today));
        return best.isPresent() ? Reply.DONE : Reply.refused("matching.next.problem.nothing");
    }

    /** The highest score; of equals the offer with the smaller id. */
    private Optional<Plan.Chosen> best(OpenNeed need, NeedAndOffer before, LocalDate today) {
        var conditions = new Conditions(today, world.declined(today), Set.of(before), world.mostHelps());
        var scores = new Scores(today, new DistrictCentres(regions));
        return world.seatOffers(today).stream()
                .filter(offer -> conditions.broken(need, offer).isEmpty())
                .map(offer -> new Plan.Chosen(need, offer, scores.of(need, offer)))
                .min(Comparator.comparingInt(
                                (Plan.Chosen chosen) -> -chosen.score().total())
                        .thenComparing(chosen -> chosen.offer().offer().id().value()));
    }

    private void propose(UUID lapsed, Plan.Chosen chosen, LocalDate today) {
        var id = Uuid7.at(clock.instant(), chance);
        rows.add(id, lapsed, chosen, today.plusDays(answerDays));
        needs.proposed(List.of(chosen.need().id()));
        notices.proposedOne(id, answerDays);
    }
}
