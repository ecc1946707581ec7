package org.hexport.parties.helix.actors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Notice;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells coordinators who waits, and who registered an actor what became of it. */
@Component
class AdmissionNotices {

    private final People people;
    private final ApplicationEventPublisher events;

    AdmissionNotices(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    void waits(Admission admission, long change) {
        people.coordinatorsFor(admission.district()).forEach(person -> tell(admission, change, person, "waiting", ""));
    }

    void decided(Admission admission, long change, String words) {
        var by = admission.by();
        if (by != null) {
            tell(admission, change, by, admission.state().word(), words);
        }
    }

    private void tell(Admission admission, long change, PersonId person, String what, String words) {
        var once = "helix.admission:" + change + ":" + person;
        events.publishEvent(new Notice(
                UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)),
                person,
                "helix.notice." + what,
                List.of(admission.name(), words),
                "/actors/" + admission.actor()));
    }
}
