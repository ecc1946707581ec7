package org.hexport.journey.readiness.check;

import java.time.Clock;
import java.util.UUID;
import org.hexport.journey.readiness.AnsweredCheck;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.events.QuickCheckKept;
import org.hexport.journey.readiness.standing.EnterpriseRecord;
import org.hexport.journey.readiness.standing.EnterpriseRecords;
import org.hexport.journey.readiness.standing.GateHistory;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.Enterprises;
import org.hexport.parties.sme.NewEnterprise;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes checks in, and keeps them for enterprises. */
@Service
@Transactional
public class QuickCheckDesk {

    private final QuickChecks checks;
    private final GateHistory gates;
    private final EnterpriseRecords records;
    private final Enterprises enterprises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuickCheckDesk(
            QuickChecks checks,
            GateHistory gates,
            EnterpriseRecords records,
            Enterprises enterprises,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.gates = gates;
        this.records = records;
        this.enterprises = enterprises;
        this.events = events;
        this.clock = clock;
    }

    /** The same check again changes nothing. */
    void take(Viewer viewer, QuickCheck check) {
        checks.add(check, check.verdict(false).best(), viewer.person());
    }

    /**
     * The same for a check that was answered somewhere else.
     *
     * @throws NotFound where the viewer may not answer for the enterprise
     */
    public Reply takeFor(Viewer viewer, OrganisationId enterprise, AnsweredCheck answered) {
        var district = records.of(enterprise).orElseThrow(NotFound::new).district();
        return takeFor(viewer, enterprise, QuickCheck.of(answered, district));
    }

    /**
     * Takes the check again for an enterprise, and keeps it at once.
     *
     * @throws NotFound where the viewer may not answer for the enterprise
     */
    Reply takeFor(Viewer viewer, OrganisationId enterprise, QuickCheck check) {
        take(viewer, check);
        return keep(viewer, check.id(), enterprise);
    }

    /**
     * Keeps the check for an enterprise; keeping it again for the same one changes nothing.
     *
     * @throws NotFound where there is no such check, or the viewer may not answer for the enterprise
     */
    Reply keep(Viewer viewer, UUID id, OrganisationId enterprise) {
        var check = checks.forKeeping(id);
        var record = records.of(enterprise).orElseThrow(NotFound::new);
        if (!record.mayBeAnsweredForBy(viewer, enterprise)) {
            throw new NotFound();
        }
        if (check.kept() != null) {
            return check.kept().enterprise().equals(enterprise) ? Reply.DONE : Reply.refused("readiness.keep.taken");
        }
        keep(viewer, check, enterprise, record);
        return Reply.DONE;
    }

    /** Registers the enterprise and keeps the check for it; a check that is kept already registers nobody. */
    Reply keepForNew(Viewer viewer, UUID id, NewEnterprise enterprise) {
        viewer.requirePerson();
        var check = checks.forKeeping(id);
        if (check.kept() != null) {
            return check.kept().enterprise().equals(enterprise.id())
                            || mayAnswerFor(viewer, check.kept().enterprise())
                    ? Reply.DONE
                    : Reply.refused("readiness.keep.taken");
        }
        var registered = enterprises.register(viewer, enterprise);
        keep(viewer, check, registered, records.of(registered).orElseThrow());
        return Reply.DONE;
    }

    private boolean mayAnswerFor(Viewer viewer, OrganisationId enterprise) {
        return records.of(enterprise)
                .filter(record -> record.mayBeAnsweredForBy(viewer, enterprise))
                .isPresent();
    }

    private void keep(Viewer viewer, QuickCheck check, OrganisationId enterprise, EnterpriseRecord record) {
        var verdict = check.verdict(record.exporting());
        checks.keep(check.id(), enterprise, record.district(), viewer.person(), clock.instant());
        gates.afterCheck(enterprise, record.district(), check.id(), check.takenAt(), verdict);
        events.publishEvent(new QuickCheckKept(
                enterprise,
                check.id(),
                record.district(),
                verdict.open().stream().map(Gate::item).toList()));
    }
}
