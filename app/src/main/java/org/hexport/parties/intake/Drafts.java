package org.hexport.parties.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.products.ProductTable;
import org.hexport.parties.sme.profile.Associations;
import org.hexport.parties.sme.profile.ChangeLog;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.EnterpriseTable.Added;
import org.hexport.parties.sme.profile.EnterpriseTable.Changed;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.platform.identity.OrganisationKind;
import org.hexport.platform.identity.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what files made of enterprises, in a few batches however many there are. */
@Component
class Drafts {

    private final EnterpriseTable enterprises;
    private final ProductTable products;
    private final OwnerIdentities identities;
    private final Associations associations;
    private final Organisations organisations;
    private final ChangeLog log;
    private final Clock clock;

    Drafts(
            EnterpriseTable enterprises,
            ProductTable products,
            OwnerIdentities identities,
            Associations associations,
            Organisations organisations,
            ChangeLog log,
            Clock clock) {
        this.enterprises = enterprises;
        this.products = products;
        this.identities = identities;
        this.associations = associations;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
    }

    /** @param byFile a file told of them, and its rows are remembered; else a person decided */
    void keep(Viewer viewer, Collection<Draft> drafts, boolean byFile) {
        drafts.forEach(this::keepNumberFree);
        var named = associations.named(drafts.stream()
                .map(draft -> draft.profile().get(Fact.ASSOCIATION))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        add(viewer, drafts.stream().filter(Draft::isNew).toList(), named);
        change(viewer, drafts.stream().filter(draft -> !draft.isNew()).toList(), named, byFile);
        products.save(
                drafts.stream()
                        .flatMap(draft -> draft.newProducts().stream()
                                .map(product -> new ProductTable.Owned(new OrganisationId(draft.id()), product)))
                        .toList(),
                clock.instant());
        var numbers = new HashMap<OrganisationId, String>();
        drafts.forEach(draft ->
                draft.newNumber().ifPresent(number -> numbers.put(new OrganisationId(draft.id()), number)));
        identities.keep(viewer, numbers);
    }

    /** The office's own number holds in its regency; one that moved to another, where the number is taken, loses it. */
    private void keepNumberFree(Draft draft) {
        var number = draft.profile().get(Fact.EXTERNAL_ID);
        if (number != null
                && draft.moved()
                && enterprises.withExternalId(draft.profile().region(), number).isPresent()) {
            draft.loseNumber();
        }
    }

    private void add(Viewer viewer, List<Draft> fresh, Map<String, UUID> named) {
        organisations.registerAll(fresh.stream()
                .map(draft -> new Organisations.Registration(
                        new OrganisationId(draft.id()),
                        draft.profile().name(),
                        OrganisationKind.ENTERPRISE,
                        draft.profile().district(),
                        draft.demo()))
                .toList());
        var today = LocalDate.now(clock);
        enterprises.add(fresh.stream()
                .map(draft -> new Added(
                        new Enterprise(
                                new OrganisationId(draft.id()),
                                1,
                                draft.profile(),
                                association(draft.profile(), named),
                                draft.demo(),
                                today),
                        viewer.person(),
                        draft.prints()))
                .toList());
    }

    private void change(Viewer viewer, List<Draft> known, Map<String, UUID> named, boolean byFile) {
        Map<UUID, Enterprise> before = enterprises
                .all(known.stream().map(Draft::id).toList())
                .stream()
                .collect(Collectors.toMap(enterprise -> enterprise.id().value(), Function.identity()));
        var changed = new HashMap<UUID, Enterprise>();
        for (var draft : known) {
            var enterprise = Objects.requireNonNull(before.get(draft.id()));
            if (draft.profileChanged()) {
                changed.put(draft.id(), enterprise.become(draft.profile(), association(draft.profile(), named)));
            }
        }
        enterprises.change(known.stream()
                .filter(draft -> changed.containsKey(draft.id()))
                .map(draft ->
                        new Changed(Objects.requireNonNull(changed.get(draft.id())), byFile ? draft.prints() : null))
                .toList());
        if (byFile) {
            enterprises.remember(known.stream()
                    .filter(draft ->
                            !changed.containsKey(draft.id()) && !draft.prints().isEmpty())
                    .collect(Collectors.toMap(Draft::id, Draft::prints)));
        }
        var now = clock.instant();
        log.add(changed.values().stream()
                .flatMap(after -> entries(
                        viewer, Objects.requireNonNull(before.get(after.id().value())), after, now))
                .toList());
        organisations.updateAll(changed.values().stream()
                .map(after -> new Organisations.Registration(
                        after.id(), after.name(), OrganisationKind.ENTERPRISE, after.district(), after.demo()))
                .toList());
    }

    private static Stream<ChangeLog.Entry> entries(Viewer viewer, Enterprise before, Enterprise after, Instant now) {
        return before.profile().changesTo(after.profile()).stream()
                .map(change -> new ChangeLog.Entry(after.id(), after.version(), change, now, viewer.person(), true));
    }

    private static @Nullable UUID association(Profile profile, Map<String, UUID> named) {
        var name = profile.get(Fact.ASSOCIATION);
        return name == null ? null : named.get(Associations.key(name));
    }
}
