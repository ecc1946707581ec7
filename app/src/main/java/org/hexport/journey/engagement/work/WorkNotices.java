package org.hexport.journey.engagement.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.hexport.kernel.Notice;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the people of both sides what happened to their work; each message has one id, so that it comes once. */
@Component
class WorkNotices {

    private final People people;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    WorkNotices(People people, Organisations organisations, ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.events = events;
    }

    void began(UUID engagement, ProposalAccepted accepted) {
        tell(engagement, accepted.enterprise(), accepted.actor(), "engagement.notice.began");
        tell(engagement, accepted.actor(), accepted.enterprise(), "engagement.notice.began");
    }

    void waitsForSignature(Engagement engagement, Side side) {
        tell(
                engagement.id(),
                engagement.organisation(side),
                engagement.organisation(side.other()),
                "engagement.notice.signed");
    }

    void completed(Engagement engagement) {
        var terms = engagement.terms();
        tell(engagement.id(), terms.enterprise(), terms.actor(), "engagement.notice.completed");
        tell(engagement.id(), terms.actor(), terms.enterprise(), "engagement.notice.completed");
    }

    private void tell(UUID engagement, OrganisationId whom, OrganisationId aboutWhom, String key) {
        var name = organisations.nameOf(aboutWhom).orElse("");
        for (var person : people.speakersFor(whom)) {
            events.publishEvent(new Notice(
                    id(engagement, whom, person, key), person, key, List.of(name), "/engagements/" + engagement));
        }
    }

    private static UUID id(UUID engagement, OrganisationId whom, PersonId person, String key) {
        var name = String.join("|", engagement.toString(), whom.toString(), person.toString(), key);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
