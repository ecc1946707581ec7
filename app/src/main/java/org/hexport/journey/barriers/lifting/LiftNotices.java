package org.hexport.journey.barriers.lifting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Notice;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who speak for an enterprise that they are asked again; not who speaks for the helping actor too. */
@Component
class LiftNotices {

    private final JdbcClient jdbc;
    private final People people;
    private final ApplicationEventPublisher events;

    LiftNotices(JdbcClient jdbc, People people, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
    }

    void askedAgain(Askings.Asked asked) {
        people.speakersFor(asked.enterprise()).stream()
                .filter(person -> !isOfWhoHelped(person, asked))
                .forEach(person -> events.publishEvent(new Notice(
                        id(asked.lift(), person),
                        person,
                        "barriers.notice.again",
                        List.of(asked.enterpriseName()),
                        "/lifts/" + asked.lift())));
    }

    private boolean isOfWhoHelped(PersonId person, Askings.Asked asked) {
        return jdbc.sql("select exists (select from facts.contribution where act_id = :act and actor_id = any (:mine))")
                .param("act", asked.act().value())
                .param("mine", people.viewerOf(person).organisationIds())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private static UUID id(UUID lift, PersonId person) {
        return UUID.nameUUIDFromBytes(("barriers.again:" + lift + ":" + person).getBytes(StandardCharsets.UTF_8));
    }
}
