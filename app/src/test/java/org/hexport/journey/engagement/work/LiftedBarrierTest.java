package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.journey.barriers.Barriers;
import org.hexport.journey.engagement.Engagements;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.engagement.Work;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.hexport.journey.readiness.Gate;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.platform.identity.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the owner's signature takes out of the way. */
@HexportTest
class LiftedBarrierTest {

    @Autowired
    Work work;

    @Autowired
    Engagements engagements;

    @Autowired
    Barriers barriers;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void liftsTheBarrierOfANeedWithoutAGate() {
        var agreed = work.agreed(HelixRole.GODFATHER);
        var engagement = signed(agreed, null, Lifted.YES);

        var lifted = barriers.ofEnterprise(agreed.workshop()).getFirst();

        assertThat(lifted.barrier()).isEqualTo(Barrier.MPC1);
        assertThat(lifted.lift()).isNotNull();
        assertThat(lifted.lift().confirmed()).isFalse();
        assertThat(lifted.lift().by().value())
                .isEqualTo(jdbc.sql("select act_id from engagement.engagement where id = :id")
                        .param("id", engagement)
                        .query(UUID.class)
                        .single());
    }

    @Test
    void liftsNothingThatIsOnlyPartlyGone() {
        var agreed = work.agreed(HelixRole.GODFATHER);
        signed(agreed, null, Lifted.PARTLY);

        assertThat(barriers.ofEnterprise(agreed.workshop())).isEmpty();
    }

    @Test
    void closesTheGateAndLeavesTheBarrierWhereTheNeedHadAGate() {
        var agreed = work.agreed(HelixRole.GODFATHER);
        signed(agreed, Gate.FOB_PRICE.item(), Lifted.YES);

        assertThat(barriers.ofEnterprise(agreed.workshop())).isEmpty();
        assertThat(jdbc.sql("select 'D6.1' = any (open_gates) from facts.readiness where enterprise_id = :id")
                        .param("id", agreed.workshop().value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private UUID signed(Work.Agreed agreed, @Nullable String gate, Lifted lifted) {
        var accepted = agreed.proposal();
        var id = engagements.begin(
                new ProposalAccepted(
                        accepted.proposal(),
                        accepted.need(),
                        accepted.offer(),
                        accepted.enterprise(),
                        accepted.actor(),
                        accepted.role(),
                        accepted.barrier(),
                        gate,
                        accepted.district()),
                clock.instant());
        var helper = people.viewerOf(agreed.helper());
        engagements.note(helper, id, new Session(UUID.randomUUID(), LocalDate.now(clock), 60, ""));
        engagements.sign(helper, id, new SignOff.ByActor(null, ""));
        engagements.sign(people.viewerOf(agreed.owner()), id, new SignOff.ByEnterprise(lifted, 5, ""));
        return id;
    }
}
