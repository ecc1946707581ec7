package org.hexport.parties.helix.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.NewActor;
import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.offers.KnownActors.ByName;
import org.hexport.parties.helix.offers.KnownActors.Known;
import org.hexport.platform.reference.StudyFields;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.tables.ImportReport.Rule;
import org.hexport.platform.tables.ImportTally;
import org.hexport.platform.tables.Table;

/** One file of offers: reads row after row and keeps what is to be written. */
class OfferImportRun {

    private static final int LONGEST_CELL = 2000;

    private final Viewer viewer;
    private final ImportTally tally;
    private final ByName actors;
    private final OfferShelf shelf;
    private final OfferRegions regions;
    private final StudyFields fields;
    private final Clock clock;
    private final RandomGenerator chance;
    private final List<NewActor> newActors = new ArrayList<>();
    private final Map<OfferId, Offer> added = new LinkedHashMap<>();
    private final Map<OfferId, Offer> changed = new LinkedHashMap<>();

    OfferImportRun(
            Viewer viewer,
            ImportTally tally,
            ByName actors,
            OfferShelf shelf,
            OfferRegions regions,
            StudyFields fields,
            Clock clock,
            RandomGenerator chance) {
        this.viewer = viewer;
        this.tally = tally;
        this.actors = actors;
        this.shelf = shelf;
        this.regions = regions;
        this.fields = fields;
        this.clock = clock;
        this.chance = chance;
    }

    void take(Table.Row row) {
        var cells = tally.cells(row);
        var answers = new OfferCells(column -> cells.text(column, LONGEST_CELL), regions::admits, fields);
        var name = answers.actor();
        var helix = answers.helix();
        if (helix != null) {
            var known = actors.find(name, helix);
            var id = known.map(Known::id).orElseGet(() -> new OrganisationId(Uuid7.at(clock.instant(), chance)));
            var offer = answers.offer(new OfferId(Uuid7.at(clock.instant(), chance)), id, helix, LocalDate.now(clock));
            offer.filter(read -> answers.problems().isEmpty() && cells.sound())
                    .ifPresent(read -> take(cells, known.or(() -> register(id, name, helix, read)), read));
        }
        answers.problems().forEach((column, rule) -> cells.refuse(column, Rule.of(rule.key())));
    }

    private void take(Cells cells, Optional<Known> actor, Offer offer) {
        if (actor.filter(found -> Actors.mayChange(viewer, found.id(), found.district()))
                .isEmpty()) {
            cells.refuse("actor", Rule.of("helix.rule.actor-of-others"));
            return;
        }
        var known = shelf.sameAs(offer);
        var now = known.map(before -> as(before, offer, cells.text("from").isEmpty()))
                .orElse(offer);
        var earlier = shelf.claimedBy(now.id());
        if (known.isEmpty()) {
            tally.added();
            added.put(now.id(), now);
        } else if (known.get().equals(now)) {
            tally.unchanged();
        } else if (earlier.isPresent()) {
            cells.refuse("title", Rule.of("helix.rule.offer-twice", earlier.get()));
            return;
        } else {
            tally.updated();
            changed.put(now.id(), now);
        }
        shelf.put(now);
        shelf.claim(now.id(), cells.row());
    }

    /** The row's offer under the id of the one it was before; a start that the row doesn't name stays. */
    private static Offer as(Offer before, Offer now, boolean startUnsaid) {
        return new Offer(
                before.id(),
                now.actor(),
                now.role(),
                now.title(),
                now.barriers(),
                now.audience(),
                now.mode(),
                now.capacity(),
                startUnsaid && !before.from().isAfter(now.until()) ? before.from() : now.from(),
                now.until(),
                now.cost(),
                now.cell(),
                now.details());
    }

    /** Where the actor is: the first district that its offer names, else the one region of who brings the file. */
    private Optional<Known> register(OrganisationId id, String name, Helix helix, Offer offer) {
        var district = offer.audience().districts().stream()
                .findFirst()
                .or(() -> viewer.writes().stream().sorted().findFirst())
                .orElse("");
        var actor = new Known(id, helix, district);
        if (!viewer.administrator() && !viewer.mayWrite(district)) {
            return Optional.empty();
        }
        newActors.add(new NewActor(id, name, helix, ActorKind.UNSTATED, district, "", false));
        actors.add(name, actor);
        return Optional.of(actor);
    }

    List<NewActor> newActors() {
        return newActors;
    }

    List<Offer> added() {
        return List.copyOf(added.values());
    }

    List<Offer> changed() {
        return List.copyOf(changed.values());
    }
}
