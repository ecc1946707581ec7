package org.hexport.parties.helix.offers;

import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.Offered;
import org.hexport.platform.reference.StudyFields;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.ImportTally;
import org.hexport.platform.tables.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code import offers}: the actor of a row is found by name and helix, or registered. */
@Component
class OfferImport implements FileImport {

    static final List<String> REQUIRED = List.of("actor", "helix", "role", "title", "capacity", "until");
    static final List<String> OPTIONAL = List.of(
            "barriers",
            "rungs",
            "sectors",
            "sizes",
            "districts",
            "languages",
            "mode",
            "from",
            "cost_idr",
            "payer",
            "cell",
            "topics",
            "field",
            "venue",
            "dates");

    private final Actors actors;
    private final KnownActors known;
    private final OfferRows rows;
    private final OfferRegions regions;
    private final StudyFields fields;
    private final Clock clock;
    private final RandomGenerator chance;

    OfferImport(
            Actors actors,
            KnownActors known,
            OfferRows rows,
            OfferRegions regions,
            StudyFields fields,
            Clock clock,
            RandomGenerator chance) {
        this.actors = actors;
        this.known = known;
        this.rows = rows;
        this.regions = regions;
        this.fields = fields;
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    @Transactional
    public ImportReport take(Viewer viewer, Table table) {
        var tally = new ImportTally(table, REQUIRED, OPTIONAL);
        if (!tally.refused()) {
            take(viewer, table, tally);
        }
        return tally.report();
    }

    private void take(Viewer viewer, Table table, ImportTally tally) {
        var names =
                table.rows().stream().map(row -> Cells.tidy(row.text("actor"))).toList();
        var byName = known.named(names);
        var shelf = new OfferShelf(
                rows.of(byName.ids()).stream().map(Offered::offer).toList());
        var run = new OfferImportRun(viewer, tally, byName, shelf, regions, fields, clock, chance);
        table.rows().forEach(run::take);
        run.newActors().forEach(actor -> actors.register(viewer, actor));
        rows.save(run.added(), "made", viewer.person());
        rows.save(run.changed(), "changed", viewer.person());
    }
}
