package org.hexport.journey.barriers.lifting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.barriers.stating.StatementDesk;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.Enterprises;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lifts barriers, lets owners confirm it alone, and asks them again. */
@Service
@Transactional
public class LiftDesk {

    private static final int DAYS_UNTIL_ASKED_AGAIN = 60;

    private final Enterprises enterprises;
    private final Lifts lifts;
    private final Askings askings;
    private final StatementDesk statements;
    private final LiftNotices notices;
    private final Clock clock;
    private final RandomGenerator chance;

    LiftDesk(
            Enterprises enterprises,
            Lifts lifts,
            Askings askings,
            StatementDesk statements,
            LiftNotices notices,
            Clock clock,
            RandomGenerator chance) {
        this.enterprises = enterprises;
        this.lifts = lifts;
        this.askings = askings;
        this.statements = statements;
        this.notices = notices;
        this.clock = clock;
        this.chance = chance;
    }

    /** Nothing where the register does not know the enterprise, or this act lifted the barrier before. */
    public void lift(OrganisationId enterprise, Barrier barrier, ActId by, LocalDate on) {
        enterprises
                .find(Viewer.HOUSE, enterprise)
                .ifPresent(card ->
                        lifts.add(Uuid7.at(clock.instant(), chance), enterprise, card.district(), barrier, by, on));
    }

    /** Asks the owners of what was lifted sixty days before that day, or longer ago; each lift once. */
    void askAgain(LocalDate today) {
        askings.ask(today.minusDays(DAYS_UNTIL_ASKED_AGAIN)).forEach(notices::askedAgain);
    }

    @Transactional(readOnly = true)
    Lift asked(Viewer viewer, UUID id) {
        return lifts.find(viewer, id).orElseThrow(NotFound::new).askedOf(viewer);
    }

    /**
     * The owner's word, given alone. It confirms the lift, or the barrier stands again, as heavy as the owner says; a second answer to the
     * same question changes nothing.
     *
     * @throws NotFound for everybody but who speaks for the enterprise and not also for who helped
     */
    void answer(Viewer viewer, UUID id, LiftAnswer answer) {
        var lift = asked(viewer, id);
        if (!lift.isOpen() || !lifts.answer(lift, answer.word(), viewer.requirePerson())) {
            return;
        }
        switch (answer) {
            case LiftAnswer.Gone _ -> lifts.confirm(lift);
            case LiftAnswer.Back(var _, Severity severity) ->
                statements.stateInPrivate(viewer, lift.enterprise(), lift.barrier(), severity, clock.instant());
        }
    }
}
