package org.hexport.journey.assessment.result;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.assessment.answers.Access;
import org.hexport.journey.assessment.answers.Forms;
import org.hexport.journey.assessment.answers.Subject;
import org.hexport.journey.assessment.answers.VerificationDesk;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.Results;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record what the answers come to. */
@Service
@Transactional
public class Recorder {

    private final Access access;
    private final Forms forms;
    private final VerificationDesk desk;
    private final Results results;
    private final Clock clock;
    private final RandomGenerator chance;

    Recorder(Access access, Forms forms, VerificationDesk desk, Results results, Clock clock, RandomGenerator chance) {
        this.access = access;
        this.forms = forms;
        this.desk = desk;
        this.results = results;
        this.clock = clock;
        this.chance = chance;
    }

    /** As the answers stand now, on no record yet. */
    @Transactional(readOnly = true)
    public Assessed live(OrganisationId enterprise, @Nullable Subject subject) {
        return live(fresh(), enterprise, subject);
    }

    /**
     * The same id again changes nothing.
     *
     * @throws NotFound where the viewer may not answer for the enterprise
     */
    public void record(Viewer viewer, OrganisationId enterprise, @Nullable UUID subject, UUID id) {
        access.toAnswer(viewer, enterprise);
        var chosen = Forms.chosen(forms.subjects(enterprise), subject);
        results.record(viewer, live(id, enterprise, chosen));
    }

    /**
     * Verifies an answer. Where the enterprise had its newest record made from it, the record is made anew: evidence may have changed the class.
     *
     * @throws NotFound where the viewer may not verify it
     */
    public Reply verify(Viewer viewer, OrganisationId enterprise, @Nullable UUID subject, VerificationDesk.Look look) {
        var reply = desk.verify(viewer, enterprise, subject, look);
        if (reply instanceof Reply.Done) {
            results.newest(enterprise, null, null).ifPresent(newest -> renew(viewer, newest));
        }
        return reply;
    }

    private void renew(Viewer viewer, Assessed newest) {
        var subject = forms.subjects(newest.enterprise()).stream()
                .filter(each -> each.product().equals(newest.product())
                        && each.country().equals(newest.country()))
                .findFirst()
                .orElse(null);
        var now = live(newest.enterprise(), subject);
        boolean sameAnswers = now.sheet().given().equals(newest.sheet().given())
                && now.sheet().lot() == newest.sheet().lot();
        if (sameAnswers && !now.sheet().equals(newest.sheet())) {
            results.record(viewer, now);
        }
    }

    private Assessed live(UUID id, OrganisationId enterprise, @Nullable Subject subject) {
        var sheet = forms.filled(enterprise, subject).sheet(results.isExporting(enterprise));
        return new Assessed(
                id,
                enterprise,
                subject == null ? null : subject.product(),
                subject == null ? null : subject.country(),
                Instrument.CURRENT,
                sheet,
                clock.instant());
    }

    private UUID fresh() {
        return Uuid7.at(clock.instant(), chance);
    }
}
