package org.hexport.parties.sme.certificates;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hexport.kernel.Notice;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.hexport.platform.reference.CertificateKinds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds owners and managers 90, 30 and 7 days before a certificate ends and on the day, each once, however often the round runs. Who
 * enters a certificate late hears only of the step that is reached.
 */
@Service
class ExpiryReminders {

    /** From the nearest to the farthest. */
    private static final List<Integer> STEPS = List.of(0, 7, 30, 90);

    /** So many days the round may not have run and the day itself is still told. */
    private static final int LATE = 7;

    private final CertificateTable certificates;
    private final CertificateScans reminded;
    private final CertificateKinds kinds;
    private final People people;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExpiryReminders(
            CertificateTable certificates,
            CertificateScans reminded,
            CertificateKinds kinds,
            People people,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.reminded = reminded;
        this.kinds = kinds;
        this.people = people;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** @return how many certificates were told of */
    @Transactional
    public int run() {
        var today = LocalDate.now(clock);
        int told = 0;
        for (var certificate : certificates.endingBetween(today.minusDays(LATE), today.plusDays(STEPS.getLast()))) {
            long left = Math.max(0, ChronoUnit.DAYS.between(today, Objects.requireNonNull(certificate.expires())));
            int step = STEPS.stream().filter(days -> left <= days).findFirst().orElseThrow();
            if (reminded.remind(certificate, step, clock.instant())) {
                tell(certificate, step, left);
                told++;
            }
        }
        return told;
    }

    private void tell(Certificate certificate, int step, long left) {
        var enterprise = organisations.nameOf(certificate.enterprise()).orElse("");
        for (var person : people.speakersFor(certificate.enterprise())) {
            events.publishEvent(new Notice(
                    id(certificate, step, person),
                    person,
                    step == 0 ? "sme.notice.certificate-ends" : "sme.notice.certificate-ending",
                    List.of(kind(certificate, person), enterprise, Long.toString(left)),
                    "/enterprises/" + certificate.enterprise() + "/certificates/" + certificate.id()));
        }
    }

    /** As the person who will read it calls it. */
    private String kind(Certificate certificate, PersonId person) {
        var language = people.recipient(person).map(People.Recipient::language).orElse("id");
        return kinds.find(certificate.kind()).map(kind -> kind.name(language)).orElse(certificate.kind());
    }

    private static UUID id(Certificate certificate, int step, PersonId person) {
        var once = certificate.id() + "/" + certificate.expires() + "/" + step + "/" + person;
        return UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
    }
}
