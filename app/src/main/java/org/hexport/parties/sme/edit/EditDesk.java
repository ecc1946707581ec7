package org.hexport.parties.sme.edit;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.profile.Associations;
import org.hexport.parties.sme.profile.ChangeLog;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.parties.sme.profile.Scope;
import org.hexport.platform.identity.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is known of an enterprise, a step at a time. */
@Service
class EditDesk {

    private final EnterpriseTable table;
    private final ChangeLog log;
    private final Associations associations;
    private final Organisations organisations;
    private final Clock clock;

    EditDesk(
            EnterpriseTable table, ChangeLog log, Associations associations, Organisations organisations, Clock clock) {
        this.table = table;
        this.log = log;
        this.associations = associations;
        this.organisations = organisations;
        this.clock = clock;
    }

    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** Somebody else changed the same step since the form was opened. */
    record Overtaken() implements Outcome {}

    /** @param field the fact that can't be kept */
    record Refused(Fact field, Reply reason) implements Outcome {}

    /**
     * Takes the step's facts from the later profile. What somebody else changed meanwhile in other steps stays.
     *
     * @param version that the form was opened with
     */
    @Transactional
    Outcome change(Viewer viewer, OrganisationId id, int version, Step step, Profile answered) {
        var enterprise = table.writableBy(viewer, id);
        if (enterprise.version() != version && changedSince(id, version, step)) {
            return new Overtaken();
        }
        var later = enterprise.profile();
        for (var fact : Fact.values()) {
            if (step.asks(fact) || step == Step.PEOPLE && fact == Fact.WORKERS) {
                later = later.with(fact, answered.get(fact));
            }
        }
        if (enterprise.profile().equals(later)) {
            return new Kept();
        }
        var refusal = refusal(viewer, enterprise, later);
        return refusal == null ? keep(viewer, enterprise, later) : refusal;
    }

    private boolean changedSince(OrganisationId id, int version, Step step) {
        return log.since(id, version).stream()
                .anyMatch(entry -> step.asks(entry.change().fact()));
    }

    private @Nullable Refused refusal(Viewer viewer, Enterprise enterprise, Profile later) {
        if (!later.district().equals(enterprise.district())
                && !viewer.answersFor(enterprise.id())
                && !Scope.writesIn(viewer, later.district())) {
            return new Refused(Fact.DISTRICT, Reply.refused("sme.edit.region"));
        }
        var nib = later.get(Fact.NIB);
        if (nib != null
                && table.withNib(nib)
                        .filter(other -> !other.equals(enterprise.id().value()))
                        .isPresent()) {
            return new Refused(Fact.NIB, Reply.refused("sme.edit.nib-taken"));
        }
        return null;
    }

    private Outcome keep(Viewer viewer, Enterprise before, Profile later) {
        var after = before.become(withFreeExternalId(before, later), associations.named(later.get(Fact.ASSOCIATION)));
        try {
            table.change(List.of(new EnterpriseTable.Changed(after, null)));
        } catch (OptimisticLockingFailureException faster) {
            return new Overtaken();
        }
        log.add(before.profile().changesTo(after.profile()).stream()
                .map(change -> new ChangeLog.Entry(
                        before.id(), after.version(), change, clock.instant(), viewer.person(), false))
                .toList());
        tellIdentity(before, after);
        return new Kept();
    }

    /** The office's own number holds in its regency: who moves to another, where it is taken, loses it. */
    private Profile withFreeExternalId(Enterprise before, Profile later) {
        var number = later.get(Fact.EXTERNAL_ID);
        boolean taken = number != null
                && !later.region().equals(before.profile().region())
                && table.withExternalId(later.region(), number).isPresent();
        return taken ? later.with(Fact.EXTERNAL_ID, (String) null) : later;
    }

    private void tellIdentity(Enterprise before, Enterprise after) {
        if (!Objects.equals(before.name(), after.name())) {
            organisations.rename(after.id(), after.name());
        }
        if (!Objects.equals(before.district(), after.district())) {
            organisations.relocate(after.id(), after.district());
        }
    }
}
