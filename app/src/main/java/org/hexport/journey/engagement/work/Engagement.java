package org.hexport.journey.engagement.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.engagement.SignOff.Counts;
import org.hexport.journey.ledger.Counted;
import org.hexport.journey.ledger.Kind;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
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

    /** What was agreed since: who helps along, each in its role, and the goals. */
    record Agreed(Map<OrganisationId, HelixRole> company, Set<UUID> goals) {

        static final Agreed NOTHING = new Agreed(Map.of(), Set.of());

        Agreed {
            company = Map.copyOf(company);
            goals = Set.copyOf(goals);
        }
    }

    private final UUID id;
    private final Terms terms;
    private final ActId act;
    private final Agreed agreed;
    private final List<Session> sessions;
    private final Map<Side, SignOff> signed;

    Engagement(UUID id, Terms terms, ActId act, Agreed agreed, List<Session> sessions, List<SignOff> signed) {
        this.id = id;
        this.terms = terms;
        this.act = act;
        this.agreed = agreed;
        this.sessions = List.copyOf(sessions);
        this.signed = new EnumMap<>(Side.class);
        signed.forEach(each -> this.signed.put(each.side(), each));
    }

    /** What was signed is what was done: once a side has signed, no session is added. */
    Reply mayNote(Session session, LocalDate today) {
        if (!signed.isEmpty()) {
            return Reply.refused("engagement.session.signed");
        }
        if (!session.attendance().helpers().stream().allMatch(this::helps)) {
            return Reply.refused("engagement.session.helpers.wrong");
        }
        return session.on().isAfter(today) ? Reply.refused("engagement.session.future") : Reply.DONE;
    }

    private boolean helps(OrganisationId helper) {
        return helper.equals(terms.actor()) || agreed.company().containsKey(helper);
    }

    Asked asked(Side side) {
        return new Asked(
                side,
                Kind.of(terms.role()),
                agreed.company().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, helper -> Kind.of(helper.getValue()))),
                agreed.goals());
    }

    /** A side signs once, for itself. */
    Reply sign(SignOff signOff) {
        if (countsHours() && sessions.isEmpty()) {
            return Reply.refused("engagement.sign.no-session");
        }
        var complete = switch (signOff) {
            case SignOff.ByEnterprise enterprise -> enterprise.goals().keySet().equals(agreed.goals());
            case SignOff.ByActor actor -> countsAll(actor);
        };
        if (!complete) {
            return Reply.refused(
                    signOff.side() == Side.ACTOR ? "engagement.sign.amount.missing" : "engagement.sign.goals.missing");
        }
        signed.putIfAbsent(signOff.side(), signOff);
        return Reply.DONE;
    }

    private boolean countsAll(SignOff.ByActor actor) {
        return isCounted(terms.role(), actor.own())
                && agreed.company().entrySet().stream()
                        .allMatch(helper -> isCounted(
                                helper.getValue(), actor.company().getOrDefault(helper.getKey(), Counts.HOURS)));
    }

    private static boolean isCounted(HelixRole role, Counts counts) {
        return Kind.of(role).countsHours() || counts.amount() != null;
    }

    boolean hasSigned(Side side) {
        return signed.containsKey(side);
    }

    boolean isComplete() {
        return signed.size() == Side.values().length;
    }

    boolean countsHours() {
        return Kind.of(terms.role()).countsHours();
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
        return new ActPerformed(act, day, terms.enterprise(), "/engagements/" + id, true, tally().contributions());
    }

    /** What the roles are counted in besides; as {@link #act}, once both have signed. */
    List<Counted> figures() {
        return tally().figures();
    }

    private Tally tally() {
        return new Tally(
                terms.actor(),
                terms.role(),
                agreed.company(),
                sessions,
                (SignOff.ByEnterprise) Objects.requireNonNull(signed.get(Side.ENTERPRISE)),
                (SignOff.ByActor) Objects.requireNonNull(signed.get(Side.ACTOR)));
    }

    Map<OrganisationId, HelixRole> company() {
        return agreed.company();
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
