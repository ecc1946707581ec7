package org.hexport.journey.answering.reminding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Notice;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds each silent side of a proposal; carried out twice, it reminds once. */
@Service
class Reminders {

    private final ReminderRows rows;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int daysBefore;

    Reminders(
            ReminderRows rows,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${hexport.answering.remind-days-before:3}") int daysBefore) {
        this.rows = rows;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.daysBefore = daysBefore;
    }

    @Transactional
    public void send() {
        var today = LocalDate.now(clock);
        for (var due : rows.take(today, daysBefore)) {
            people.speakersFor(due.to()).forEach(person -> tell(due, person, today));
        }
    }

    private void tell(Due due, PersonId person, LocalDate today) {
        var said = "answering." + due.kind() + "." + due.side();
        var id = UUID.nameUUIDFromBytes((said + ":" + due.proposal() + ":" + person).getBytes(StandardCharsets.UTF_8));
        events.publishEvent(new Notice(
                id,
                person,
                "answering.notice." + due.kind() + "." + due.side(),
                List.of(due.title(), due.other(), Long.toString(ChronoUnit.DAYS.between(today, due.deadline()))),
                "/proposals/" + due.proposal()));
    }
}
