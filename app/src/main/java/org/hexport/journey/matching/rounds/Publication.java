package org.hexport.journey.matching.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hexport.journey.matching.proposals.Lapsing;
import org.hexport.journey.matching.proposals.ProposalNotices;
import org.hexport.journey.needs.Needs;
import org.hexport.kernel.Reply;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns the pairs of a draft into proposals, if all of them are still possible. */
@Component
class Publication {

    private final JdbcClient jdbc;
    private final RoundWorld world;
    private final Lapsing lapsing;
    private final Needs needs;
    private final ProposalNotices notices;
    private final Clock clock;
    private final int answerDays;

    Publication(
            JdbcClient jdbc,
            RoundWorld world,
            Lapsing lapsing,
            Needs needs,
            ProposalNotices notices,
            Clock clock,
            @Value("${hexport.matching.answer-days:14}") int answerDays) {
        this.jdbc = jdbc;
        this.world = world;
        this.lapsing = lapsing;
        this.needs = needs;
        this.notices = notices;
        this.clock = clock;
        this.answerDays = answerDays;
    }

    Reply publish(Round round) {
        var today = LocalDate.now(clock);
        lapsing.lapse();
        var drafted = world.drafted(round.id());
        if (drafted.isEmpty()) {
            return Reply.refused("matching.round.problem.empty");
        }
        var possible = new StillPossible(
                world.openNeeds(round.region(), today),
                world.seatOffers(today),
                new Conditions(today, world.declined(today), world.removedFrom(round.id()), world.mostHelps()));
        var gone = drafted.stream().filter(pair -> !possible.take(pair)).count();
        if (gone > 0) {
            return Reply.refused("matching.round.problem.stale", gone);
        }
        jdbc.sql("""
                update matching.proposal
                   set state = 'waiting', proposed_at = :now, deadline = :deadline
                 where round_id = :round and state = 'drafted'
                """)
                .param("round", round.id())
                .param("now", OffsetDateTime.now(clock))
                .param("deadline", today.plusDays(answerDays))
                .update();
        needs.proposed(drafted.stream().map(NeedAndOffer::need).toList());
        notices.proposed(round.id(), answerDays);
        return Reply.DONE;
    }
}
