package org.hexport.parties.sme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Identifiers;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.parties.sme.profile.Scope;
import org.hexport.parties.sme.profile.Size;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.OrganisationKind;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.Cells;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about enterprises. */
@Service
@Transactional
public class Enterprises {

    private final EnterpriseTable table;
    private final Organisations organisations;
    private final Regions regions;
    private final Clock clock;

    Enterprises(EnterpriseTable table, Organisations organisations, Regions regions, Clock clock) {
        this.table = table;
        this.organisations = organisations;
        this.regions = regions;
        this.clock = clock;
    }

    /** What is wrong with it, as message keys; {@code DONE} where {@link #register} will take it. */
    public Reply check(NewEnterprise enterprise) {
        var name = Cells.tidy(enterprise.name());
        if (name.isEmpty()) {
            return Reply.refused("sme.register.name-missing");
        }
        if (Fact.NAME.kept(name).isEmpty()) {
            return Reply.refused(Fact.NAME.problem());
        }
        if (regions.findDistrict(enterprise.district()).isEmpty()) {
            return Reply.refused(Fact.DISTRICT.problem());
        }
        var phone = enterprise.phone();
        return phone == null || phone.isBlank() || Identifiers.phone(phone).isPresent()
                ? Reply.DONE
                : Reply.refused(Fact.PHONE.problem());
    }

    /**
     * Registers the enterprise; the same id again changes nothing. Who registers becomes its owner, other than somebody who keeps the
     * register of its district, who does it for another.
     *
     * @throws NotFound for a visitor, and where the id is another's enterprise
     * @throws IllegalArgumentException where {@link #check} would refuse it
     */
    public OrganisationId register(Viewer viewer, NewEnterprise enterprise) {
        if (check(enterprise) instanceof Reply.Refused refused) {
            throw new IllegalArgumentException(refused.reasonKey());
        }
        boolean forAnother = Scope.writesIn(viewer, enterprise.district());
        var person = viewer.person();
        if (!forAnother) {
            viewer.requirePerson();
        }
        if (!table.all(List.of(enterprise.id().value())).isEmpty()) {
            table.writableBy(viewer, enterprise.id());
            return enterprise.id();
        }
        if (organisations.nameOf(enterprise.id()).isPresent()) {
            throw new NotFound();
        }
        var profile = Profile.of(Cells.tidy(enterprise.name()), enterprise.district())
                .with(Fact.PHONE, phone(enterprise).orElse(null));
        organisations.register(enterprise.id(), profile.name(), OrganisationKind.ENTERPRISE, profile.district(), false);
        table.add(List.of(new EnterpriseTable.Added(
                new Enterprise(enterprise.id(), 1, profile, null, false, LocalDate.now(clock)), person, List.of())));
        if (!forAnother && person != null) {
            organisations.join(person, enterprise.id(), MemberRole.OWNER);
        }
        return enterprise.id();
    }

    @Transactional(readOnly = true)
    public Optional<EnterpriseCard> find(Viewer viewer, OrganisationId id) {
        try {
            return Optional.of(card(table.visibleTo(viewer, id)));
        } catch (NotFound absent) {
            return Optional.empty();
        }
    }

    /** @throws NotFound where the viewer may not see the enterprise, or there is none */
    @Transactional(readOnly = true)
    public void requireVisible(Viewer viewer, OrganisationId id) {
        table.visibleTo(viewer, id);
    }

    /**
     * The enterprise for somebody who may write down what is true of it: its speakers, their helpers, those who keep its register.
     *
     * @throws NotFound for everybody else
     */
    @Transactional(readOnly = true)
    public EnterpriseCard requireWritable(Viewer viewer, OrganisationId id) {
        return card(table.writableBy(viewer, id));
    }

    /** The enterprise with this business number, where the viewer may write of it. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> withNib(Viewer viewer, String nib) {
        return Identifiers.nib(nib)
                .flatMap(table::withNib)
                .map(OrganisationId::new)
                .filter(id -> mayWrite(viewer, id));
    }

    /** The enterprise with the office's own number, in one of the viewer's regions. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> withExternalId(Viewer viewer, String number) {
        return regions.regencies().stream()
                .flatMap(region -> table.withExternalId(region.code(), number).stream())
                .map(OrganisationId::new)
                .filter(id -> mayWrite(viewer, id))
                .findFirst();
    }

    private boolean mayWrite(Viewer viewer, OrganisationId id) {
        return table.all(List.of(id.value())).stream()
                .anyMatch(enterprise -> viewer.administrator() || enterprise.mayBeChangedBy(viewer));
    }

    private static Optional<String> phone(NewEnterprise enterprise) {
        return Optional.ofNullable(enterprise.phone())
                .filter(phone -> !phone.isBlank())
                .flatMap(Identifiers::phone);
    }

    private static EnterpriseCard card(Enterprise enterprise) {
        var profile = enterprise.profile();
        return new EnterpriseCard(
                enterprise.id(),
                profile.name(),
                profile.district(),
                profile.get(Fact.PHONE),
                profile.get(Fact.KBLI),
                Size.of(profile).map(derived -> derived.size().word()).orElse(null),
                enterprise.demo());
    }

    /** Who knows of rows of files that may be an enterprise already in the register: a bean of the module that takes files in. */
    public interface ProbableDuplicates {

        /** How many wait where the viewer keeps the register. */
        long open(Viewer viewer);
    }
}
