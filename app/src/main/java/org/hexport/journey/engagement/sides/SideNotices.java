package org.hexport.journey.engagement.sides;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Notice;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells who speaks for an organisation what happened to its work; each message has one id, so that it comes once. */
@Component
public class SideNotices {

    private final People people;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    SideNotices(People people, Organisations organisations, ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.events = events;
    }

    /** @param about who did it, by name the message's first argument */
    public void tell(UUID engagement, OrganisationId whom, OrganisationId about, String key) {
        tell(engagement, whom, about, key, engagement, "/engagements/" + engagement);
    }

    /** @param what of several things of the engagement, the one that the message is of */
    public void tell(UUID engagement, OrganisationId whom, OrganisationId about, String key, UUID what, String href) {
        var name = organisations.nameOf(about).orElse("");
        for (var person : people.speakersFor(whom)) {
            events.publishEvent(new Notice(id(engagement, whom, person, key, what), person, key, List.of(name), href));
        }
    }

    private static UUID id(UUID engagement, OrganisationId whom, PersonId person, String key, UUID what) {
        var of = what.equals(engagement) ? "" : "|" + what;
        var name = String.join("|", engagement.toString(), whom.toString(), person.toString(), key) + of;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
