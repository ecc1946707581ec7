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

    /** A row with the enterprise that it tells of. */
    private record Telling(Told row, UUID enterprise, boolean again) {}

    void take(Viewer viewer, Collection<FileRow> rows, ImportTally tally) {
        register.takeTurns();
        var matching = new Matching(viewer);
        var told = rows.stream().map(FileRow::told).toList();
        register.of(told.stream().map(Told::profile).toList(), matching::know);
        duplicates.known(told.stream().map(Told::print).distinct().toList(), matching::knowQueued);
        var tellings = new ArrayList<Telling>();
        var queued = new ArrayList<DuplicateTable.Probable>();
        for (var row : rows) {
            recognise(row, matching, tellings, queued, tally);
        }
        var drafted = draft(withNews(tellings, tally));
        drafted.forEach(draft -> draft.count(tally));
        drafts.keep(viewer, drafted, true);
        duplicates.add(viewer, queued);
        identities.keep(viewer, identityNumbers(tellings));
    }

    /** Also of rows that tell nothing else that is new; of several rows the last one counts. */
    private static Map<OrganisationId, String> identityNumbers(List<Telling> tellings) {
        var numbers = new LinkedHashMap<OrganisationId, String>();
        for (var telling : tellings) {
            var nik = telling.row().nik();
            if (nik != null) {
                numbers.put(new OrganisationId(telling.enterprise()), nik);
            }
        }
        return numbers;
    }

    /** Without the enterprises of which every row was told before: they need not even be read. */
    private static List<Telling> withNews(List<Telling> tellings, ImportTally tally) {
        var told = tellings.stream()
                .filter(telling -> !telling.again())
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
            ImportTally tally) {
        var row = fileRow.told();
        switch (matching.match(row)) {
            case Match.Told(var known) -> tellings.add(new Telling(row, known.id(), true));
            case Match.Same(var known) -> {
                matching.learn(known, row);
                tellings.add(new Telling(row, known.id(), false));
            }
            case Match.New() -> {
                var known = Known.of(newId(), row.profile());
                matching.know(known);
                matching.learn(known, row);
                tellings.add(new Telling(row, known.id(), false));
            }
            case Match.Probable(var known, var reason, var likeness) -> {
                matching.knowQueued(row.print(), true);
                queued.add(new DuplicateTable.Probable(newId(), known.id(), row, reason, likeness));
                tally.duplicate();
            }
            case Match.Waiting() -> tally.duplicate();
            case Match.Decided() -> tally.unchanged();
            case Match.Impossible(var column, var rule) -> fileRow.cells().refuse(column, rule);
        }
    }

    private Collection<Draft> draft(List<Telling> tellings) {
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
                        knownProducts.getOrDefault(new OrganisationId(id), List.of()));
            });
            if (telling.again()) {
                draft.takeAgain(telling.row());
            } else {
                draft.take(telling.row(), this::newId);
            }
        }
        return byId.values();
    }

    private UUID newId() {
        return Uuid7.at(clock.instant(), chance);
    }
}
