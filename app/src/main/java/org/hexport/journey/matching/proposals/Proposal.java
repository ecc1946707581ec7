package org.hexport.journey.matching.proposals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A published pair that both sides are asked about.
 *
 * @param saidYes sides whose latest answer is yes
 * @param possible the need is still open and the offer not withdrawn
 */
record Proposal(
        UUID id,
        Parties parties,
        NeedId need,
        OfferId offer,
        HelixRole role,
        Barrier barrier,
        @Nullable String gate,
        String district,
        State state,
        LocalDate deadline,
        Set<Side> saidYes,
        boolean possible) {

    /** The need was closed, or the offer withdrawn. */
    static final Reply GONE = Reply.refused("matching.proposal.problem.gone");

    Proposal {
        saidYes = Set.copyOf(saidYes);
    }

    record Parties(OrganisationId enterprise, OrganisationId actor) {

        OrganisationId of(Side side) {
            return side == Side.ENTERPRISE ? enterprise : actor;
        }
    }

    enum State {
        WAITING,
        ACCEPTED,
        DECLINED,
        LAPSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an answer does. */
    sealed interface Outcome {}

    record Becomes(State state) implements Outcome {}

    /** It was so already. */
    record Stays() implements Outcome {}

    record Refuses(Reply reason) implements Outcome {}

    /** The deadline counts from its date, whether or not anybody marked the proposal as lapsed. */
    State on(LocalDate today) {
        return state == State.WAITING && today.isAfter(deadline) ? State.LAPSED : state;
    }

    Outcome answer(Side side, boolean yes, LocalDate today) {
        return switch (on(today)) {
            case ACCEPTED -> yes ? new Stays() : refuses("accepted");
            case DECLINED -> yes ? refuses("declined") : new Stays();
            case LAPSED -> refuses("lapsed");
            case WAITING -> yes ? agree(side) : new Becomes(State.DECLINED);
        };
    }

    private Outcome agree(Side side) {
        if (!possible) {
            return new Refuses(GONE);
        }
        if (saidYes.contains(side)) {
            return new Stays();
        }
        return new Becomes(saidYes.contains(side.other()) ? State.ACCEPTED : State.WAITING);
    }

    ProposalAccepted accepted() {
        return new ProposalAccepted(
                id, need, offer, parties.enterprise(), parties.actor(), role, barrier, gate, district);
    }

    private static Outcome refuses(String why) {
        return new Refuses(Reply.refused("matching.proposal.problem." + why));
    }
}
