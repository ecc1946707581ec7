package org.hexport.journey.engagement.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.HelixRole.Measure;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** Work that an enterprise and an actor do together, until both have signed that it is done. */
class Engagement {

    /** What both sides agreed to. */
    record Terms(
            NeedId need,
            OrganisationId enterprise,
            OrganisationId actor,
            HelixRole role,
            Barrier barrier,
            @Nullable String gate,
            String district) {}

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final UUID id;
    private final Terms terms;
    private final ActId act;
    private final List<Session> sessions;
    private final Map<Side, SignOff> signed;

    Engagement(UUID id, Terms terms, ActId act, List<Session> sessions, List<SignOff> signed) {
        this.id = id;
        this.terms = terms;
        this.act = act;
        this.sessions = List.copyOf(sessions);
        this.signed = new EnumMap<>(Side.class);
        signed.forEach(each -> this.signed.put(each.side(), each));
    }

    /** The side that a person is on: the one spoken for, else the one belonged to; of both, the actor's, so that nobody signs for two. */
    static Optional<Side> sideOf(Viewer viewer, OrganisationId enterprise, OrganisationId actor) {
        if (viewer.speaksFor(actor)) {
            return Optional.of(Side.ACTOR);
        }
        if (viewer.speaksFor(enterprise)) {
            return Optional.of(Side.ENTERPRISE);
        }
        if (viewer.belongsTo(actor)) {
            return Optional.of(Side.ACTOR);
        }
        return viewer.belongsTo(enterprise) ? Optional.of(Side.ENTERPRISE) : Optional.empty();
    }

    /** What was signed is what was done: once a side has signed, no session is added. */
    Reply mayNote(Session session, LocalDate today) {
        if (!signed.isEmpty()) {
            return Reply.refused("engagement.session.signed");
        }
        return session.on().isAfter(today) ? Reply.refused("engagement.session.future") : Reply.DONE;
    }

    /** A side signs once, for itself. */
    Reply sign(SignOff signOff) {
        if (countsHours() && sessions.isEmpty()) {
            return Reply.refused("engagement.sign.no-session");
        }
        if (signOff instanceof SignOff.ByActor byActor && !countsHours() && byActor.amount() == null) {
            return Reply.refused("engagement.sign.amount.missing");
        }
        signed.putIfAbsent(signOff.side(), signOff);
        return Reply.DONE;
    }

    boolean hasSigned(Side side) {
        return signed.containsKey(side);
    }

    boolean isComplete() {
        return signed.size() == Side.values().length;
    }

    boolean countsHours() {
        return terms.role().measure() == Measure.HOURS;
    }

    /** What stood in the way is gone, by the enterprise's own word. */
    boolean isLifted() {
        return signed.get(Side.ENTERPRISE) instanceof SignOff.ByEnterprise enterprise
                && enterprise.lifted() == Lifted.YES;
    }

    /** The act that the completed work is in the ledger; confirmed, since its beneficiary signed. */
    ActPerformed act(LocalDate today) {
        if (!isComplete()) {
            throw new IllegalStateException("both sides sign first");
        }
        var day = sessions.stream()
                .map(Session::on)
                .max(Comparator.naturalOrder())
                .orElse(today);
        return new ActPerformed(
                act,
                day,
                terms.enterprise(),
                "/engagements/" + id,
                true,
                List.of(new ActPerformed.Contribution(terms.actor(), terms.role(), amount())));
    }

    /** Whole hours of all sessions, rounded, at least one; else what the actor signed for. */
    private long amount() {
        if (countsHours()) {
            int minutes = sessions.stream().mapToInt(Session::minutes).sum();
            return Math.max(1, Math.round((double) minutes / MINUTES_OF_AN_HOUR));
        }
        return signed.get(Side.ACTOR) instanceof SignOff.ByActor actor && actor.amount() != null ? actor.amount() : 0;
    }

    UUID id() {
        return id;
    }

    Terms terms() {
        return terms;
    }

    OrganisationId organisation(Side side) {
        return side == Side.ACTOR ? terms.actor() : terms.enterprise();
    }
}
