package org.hexport.journey.ledger.acts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Notice;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people what is said of acts that concern them. */
@Component
class ActNotices {

    private final People people;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    ActNotices(People people, Organisations organisations, ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.events = events;
    }

    void waitsForConfirmation(NewAct act, @Nullable PersonId recorder) {
        var actor = act.contributions().getFirst().actor();
        people.speakersFor(act.beneficiary()).stream()
                .filter(person -> !person.equals(recorder))
                .forEach(person -> tell(person, act.id(), "ledger.notice.act", actor));
    }

    void answered(LedgerAct act, Answer answer) {
        if (act.recordedBy() != null) {
            tell(act.recordedBy(), act.id(), "ledger.notice.act." + answer.word(), act.beneficiary());
        }
    }

    void reversed(LedgerAct act) {
        act.actors().stream()
                .flatMap(actor -> people.speakersFor(actor).stream())
                .distinct()
                .forEach(person -> tell(person, act.id(), "ledger.notice.act.reversed", act.beneficiary()));
    }

    private void tell(PersonId person, ActId act, String key, OrganisationId about) {
        var id = UUID.nameUUIDFromBytes((act + "|" + person + "|" + key).getBytes(StandardCharsets.UTF_8));
        var name = organisations.nameOf(about).orElse("");
        events.publishEvent(new Notice(id, person, key, List.of(name), "/acts/" + act));
    }
}
