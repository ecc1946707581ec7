package org.hexport.platform.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hexport.kernel.Notice;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new password in place and ends the sessions that the old one opened. */
@Service
@Transactional
class PasswordChange {

    private final Accounts accounts;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RandomGenerator chance;

    PasswordChange(
            Accounts accounts,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock,
            RandomGenerator chance) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
        this.chance = chance;
    }

    /** The session from which it is changed stays. */
    void byThePerson(PersonId person, String hash, HttpServletRequest here) {
        accounts.changePassword(person, hash);
        sessions.endAll(person, here);
    }

    /** The person is told who read the code out. */
    void afterReset(PersonId person, String hash, Optional<PersonId> readOutBy) {
        accounts.changePassword(person, hash);
        sessions.endAll(person, null);
        readOutBy
                .flatMap(accounts::nameOf)
                .ifPresent(helper -> events.publishEvent(new Notice(
                        Uuid7.at(clock.instant(), chance),
                        person,
                        "identity.notice.reset",
                        List.of(helper),
                        "/account")));
    }
}
