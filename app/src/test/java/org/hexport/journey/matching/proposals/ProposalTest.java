package org.hexport.journey.matching.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hexport.journey.matching.proposals.Proposal.Becomes;
import org.hexport.journey.matching.proposals.Proposal.Refuses;
import org.hexport.journey.matching.proposals.Proposal.State;
import org.hexport.journey.matching.proposals.Proposal.Stays;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 8);

    @Test
    void isAcceptedWhenBothSaidYes() {
        assertThat(waiting().answer(Side.ENTERPRISE, true, DEADLINE)).isEqualTo(new Becomes(State.WAITING));
        assertThat(waiting(Side.ENTERPRISE).answer(Side.ACTOR, true, DEADLINE)).isEqualTo(new Becomes(State.ACCEPTED));
        assertThat(waiting(Side.ACTOR).answer(Side.ENTERPRISE, true, DEADLINE)).isEqualTo(new Becomes(State.ACCEPTED));
    }

    @Test
    void staysWhenASideSaysTheSameTwice() {
        assertThat(waiting(Side.ACTOR).answer(Side.ACTOR, true, DEADLINE)).isEqualTo(new Stays());
        assertThat(in(State.ACCEPTED).answer(Side.ACTOR, true, DEADLINE)).isEqualTo(new Stays());
        assertThat(in(State.DECLINED).answer(Side.ACTOR, false, DEADLINE)).isEqualTo(new Stays());
    }

    @Test
    void isDeclinedByEitherSideAlsoAfterItsYes() {
        assertThat(waiting().answer(Side.ACTOR, false, DEADLINE)).isEqualTo(new Becomes(State.DECLINED));
        assertThat(waiting(Side.ACTOR).answer(Side.ACTOR, false, DEADLINE)).isEqualTo(new Becomes(State.DECLINED));
    }

    @Test
    void refusesToChangeWhatIsSettled() {
        assertThat(in(State.ACCEPTED).answer(Side.ACTOR, false, DEADLINE)).isEqualTo(refuses("accepted"));
        assertThat(in(State.DECLINED).answer(Side.ACTOR, true, DEADLINE)).isEqualTo(refuses("declined"));
    }

    @Test
    void lapsesTheDayAfterItsDeadline() {
        assertThat(waiting().answer(Side.ACTOR, true, DEADLINE.plusDays(1))).isEqualTo(refuses("lapsed"));
        assertThat(waiting().on(DEADLINE)).isEqualTo(State.WAITING);
        assertThat(waiting().on(DEADLINE.plusDays(1))).isEqualTo(State.LAPSED);
        assertThat(in(State.ACCEPTED).on(DEADLINE.plusDays(1))).isEqualTo(State.ACCEPTED);
    }

    @Test
    void canBeDeclinedButNotAcceptedWhenOfferOrNeedIsGone() {
        var gone = proposal(State.WAITING, false, Set.of(Side.ENTERPRISE));

        assertThat(gone.answer(Side.ACTOR, true, DEADLINE)).isEqualTo(refuses("gone"));
        assertThat(gone.answer(Side.ACTOR, false, DEADLINE)).isEqualTo(new Becomes(State.DECLINED));
    }

    private static Refuses refuses(String why) {
        return new Refuses(Reply.refused("matching.proposal.problem." + why));
    }

    private static Proposal waiting(Side... saidYes) {
        return proposal(State.WAITING, true, Set.of(saidYes));
    }

    private static Proposal in(State state) {
        return proposal(state, true, Set.of());
    }

    private static Proposal proposal(State state, boolean possible, Set<Side> saidYes) {
        return new Proposal(
                new UUID(0, 1),
                new Proposal.Parties(new OrganisationId(new UUID(0, 2)), new OrganisationId(new UUID(0, 3))),
                new NeedId(new UUID(0, 4)),
                new OfferId(new UUID(0, 5)),
                HelixRole.MENTORING,
                Barrier.MPC1,
                "D6.1",
                "35.07.24",
                state,
                DEADLINE,
                saidYes,
                possible);
    }
}
