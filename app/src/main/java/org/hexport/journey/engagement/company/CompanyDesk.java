package org.hexport.journey.engagement.company;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.company.Companion.State;
import org.hexport.journey.engagement.sides.SideNotices;
import org.hexport.journey.engagement.sides.Sides;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings others in who help along. What the enterprise told its helper, nobody else sees before it has said yes. */
@Service
@Transactional
public class CompanyDesk {

    private final Sides sides;
    private final CompanyRows company;
    private final SideNotices notices;
    private final Clock clock;

    CompanyDesk(Sides sides, CompanyRows company, SideNotices notices, Clock clock) {
        this.sides = sides;
        this.company = company;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws NotFound where the viewer does not speak for the actor of the engagement */
    public Reply ask(Viewer viewer, UUID engagement, OrganisationId companion, HelixRole role) {
        var standing = sides.forChange(viewer, engagement);
        if (!standing.speaksFor(viewer, Side.ACTOR)) {
            throw new NotFound();
        }
        var helix = company.helixOf(companion);
        if (standing.signed()) {
            return Reply.refused("engagement.plan.signed");
        }
        if (helix.isEmpty() || companion.equals(standing.actor()) || companion.equals(standing.enterprise())) {
            return Reply.refused("engagement.company.wrong");
        }
        if (helix.get() != role.helix()) {
            return Reply.refused("ledger.act.role.helix");
        }
        if (company.ask(engagement, companion, role, viewer, now())) {
            notices.tell(engagement, standing.enterprise(), companion, "engagement.notice.company");
        }
        return Reply.DONE;
    }

    /** @throws NotFound where the viewer speaks for nobody who is asked: first the enterprise, then the actor itself */
    public Reply answer(Viewer viewer, UUID engagement, OrganisationId companion, boolean yes) {
        var held = sides.hold(engagement);
        var state = company.state(engagement, companion).orElseThrow(NotFound::new);
        var ofCompanion = state != State.ASKED && viewer.speaksFor(companion);
        if (!ofCompanion && !viewer.speaksFor(held.enterprise())) {
            throw new NotFound();
        }
        if (held.signed()) {
            return Reply.refused("engagement.plan.signed");
        }
        return ofCompanion
                ? answerOfCompanion(viewer, engagement, companion, state, yes)
                : answerOfEnterprise(viewer, held, companion, state, yes);
    }

    private Reply answerOfCompanion(
            Viewer viewer, UUID engagement, OrganisationId companion, State state, boolean yes) {
        return switch (state) {
            case ASKED, WELCOME -> become(yes ? State.JOINED : State.DECLINED, engagement, companion, viewer);
            case JOINED -> answered(yes);
            case DECLINED -> answered(!yes);
        };
    }

    private Reply answerOfEnterprise(
            Viewer viewer, Sides.Held held, OrganisationId companion, State state, boolean yes) {
        return switch (state) {
            case ASKED -> {
                if (yes) {
                    notices.tell(held.id(), companion, held.actor(), "engagement.notice.along", held.id(), "/work");
                }
                yield become(yes ? State.WELCOME : State.DECLINED, held.id(), companion, viewer);
            }
            case WELCOME, JOINED -> answered(yes);
            case DECLINED -> answered(!yes);
        };
    }

    /** The same answer again changes nothing; another one comes too late. */
    private static Reply answered(boolean same) {
        return same ? Reply.DONE : Reply.refused("engagement.company.answered");
    }

    private Reply become(State state, UUID engagement, OrganisationId companion, Viewer viewer) {
        company.become(state, engagement, companion, viewer, now());
        return Reply.DONE;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
