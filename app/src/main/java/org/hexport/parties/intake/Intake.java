package org.hexport.parties.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.parties.intake.RowReader.FileRow;
import org.hexport.parties.sme.products.ProductTable;
import org.hexport.parties.sme.profile.Enterprise;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.parties.sme.profile.OwnerIdentities;
import org.hexport.parties.sme.profile.Recognition;
import org.hexport.parties.sme.profile.Scope;
import org.hexport.platform.tables.ImportTally;
import org.springframework.stereotype.Component;

/** Takes the sound rows of a file in: recognises the enterprises, drafts what they become, keeps what is new. */
@Component
class Intake {

    private final Recognition register;
    private final EnterpriseTable enterprises;
    private final ProductTable products;
    private final Drafts drafts;
    private final OwnerIdentities identities;
    private final DuplicateTable duplicates;
    private final Clock clock;
    private final RandomGenerator chance;

    Intake(
            Recognition register,
            EnterpriseTable enterprises,
            ProductTable products,
            Drafts drafts,
            OwnerIdentities identities,
            DuplicateTable duplicates,
            Clock clock,
            RandomGenerator chance) {
        this.register = register;
        this.enterprises = enterprises;
        this.products = products;
        this.drafts = drafts;
        this.identities = identities;
        this.duplicates = duplicates;
        this.clock = clock;
        this.chance = chance;
    }

    void take(Viewer viewer, Collection<FileRow> rows, ImportTally tally) {
        register.takeTurns();
        var matching = new Matching(viewer);
        var told = rows.stream().map(FileRow::told).toList();
        register.of(told.stream().map(Told::profile).toList(), matching::know);
        duplicates.known(told.stream().map(Told::print).distinct().toList(), matching::knowQueued);
        var tellings = new ArrayList<Telling>();
        var queued = new ArrayList<DuplicateTable.Probable>();
        var waiting = new ArrayList<Told>();
        for (var row : rows) {
            recognise(row, matching, tellings, queued, waiting, tally);
        }
        var numbers = numbersKept(tellings);
        var drafted = draft(viewer, withNews(tellings, numbers, tally), numbers);
        drafted.forEach(draft -> draft.count(tally));
        drafts.keep(viewer, drafted, true);
        duplicates.add(viewer, queued);
        duplicates.renewNumbers(waiting);
    }

    private Map<OrganisationId, OwnerIdentities.Kept> numbersKept(List<Telling> tellings) {
        var asked = tellings.stream()
                .filter(telling -> telling.row().nik() != null)
                .map(telling -> new OrganisationId(telling.enterprise()))
                .distinct()
                .toList();
        return asked.isEmpty() ? Map.of() : identities.kept(asked);
    }

    /** Without the enterprises of which every row was told before: they need not even be read. */
    private static List<Telling> withNews(
            List<Telling> tellings, Map<OrganisationId, OwnerIdentities.Kept> numbers, ImportTally tally) {
        var told = tellings.stream()
                .filter(telling -> telling.mayBeNews(numbers.get(new OrganisationId(telling.enterprise()))))
                .map(Telling::enterprise)
                .collect(Collectors.toSet());
        var news = tellings.stream()
                .filter(telling -> told.contains(telling.enterprise()))
                .toList();
        for (int i = news.size(); i < tellings.size(); i++) {
            tally.unchanged();
        }
        return news;
    }

    private void recognise(
            FileRow fileRow,
            Matching matching,
            List<Telling> tellings,
            List<DuplicateTable.Probable> queued,
            List<Told> waiting,
            ImportTally tally) {
        var row = fileRow.told();
        switch (matching.match(row)) {
            case Match.Told(var known) -> tellings.add(new Telling(row, known.id(), Telling.Kind.AGAIN));
            case Match.Same(var known) -> {
                matching.learn(known, row);
                tellings.add(new Telling(row, known.id(), Telling.Kind.NEW));
            }
            case Match.New() -> {
                var known = Known.of(newId(), row.profile());
                matching.know(known);
                matching.learn(known, row);
                tellings.add(new Telling(row, known.id(), Telling.Kind.NEW));
            }
            case Match.Probable(var known, var reason, var likeness) -> {
                matching.knowQueued(row.print(), new Match.Waiting());
                queued.add(new DuplicateTable.Probable(newId(), known.id(), row, reason, likeness));
                tally.duplicate();
            }
            case Match.Waiting() -> {
                tally.duplicate();
                if (row.nik() != null) waiting.add(row);
            }
            case Match.Decided(var known) -> {
                if (known == null || row.nik() == null) tally.unchanged();
                else tellings.add(new Telling(row, known, Telling.Kind.DECIDED));
            }
            case Match.Impossible(var column, var rule) -> fileRow.cells().refuse(column, rule);
        }
    }

    private Collection<Draft> draft(
            Viewer viewer, List<Telling> tellings, Map<OrganisationId, OwnerIdentities.Kept> numbers) {
        var ids = tellings.stream().map(Telling::enterprise).distinct().toList();
        Map<UUID, Enterprise> known = enterprises.locked(ids).stream()
                .collect(Collectors.toMap(enterprise -> enterprise.id().value(), Function.identity()));
        var knownProducts = products.of(known.keySet());
        var byId = new LinkedHashMap<UUID, Draft>();
        for (var telling : tellings) {
            var draft = byId.computeIfAbsent(telling.enterprise(), id -> {
                var enterprise = known.get(id);
                return new Draft(
                        id,
                        enterprise == null ? null : enterprise.profile(),
                        knownProducts.getOrDefault(new OrganisationId(id), List.of()),
                        numbers.get(new OrganisationId(id)));
            });
            var ours = Scope.writesIn(viewer, draft.district());
            switch (telling.kind()) {
                case NEW -> draft.take(telling.row(), this::newId);
                case AGAIN -> draft.takeAgain(telling.row(), ours, true);
                case DECIDED -> draft.takeAgain(telling.row(), ours, false);
            }
        }
        return byId.values();
    }

    private UUID newId() {
        return Uuid7.at(clock.instant(), chance);
    }
}
