package org.hexport.views.insight.standing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where the enterprises of a region stand, for those who oversee it: counted and listed. */
@Controller
@Transactional
class StandingController {

    /** What the owners read of who looked. */
    static final String LOOKED = "insight.standing.looked";

    private static final int PART = 50;

    private final Templates templates;
    private final Standings standings;
    private final FacetWords words;
    private final Regions regions;
    private final AccessLog looks;

    StandingController(Templates templates, Standings standings, FacetWords words, Regions regions, AccessLog looks) {
        this.templates = templates;
        this.standings = standings;
        this.words = words;
        this.regions = regions;
        this.looks = looks;
    }

    @GetMapping("/regions/{code}/standing")
    View show(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable UUID after) {
        var selection = Selection.seen(viewer, regions, code, sent);
        var found = standings.counts(selection);
        var counts = new EnumMap<Facet, List<StandingPage.Count>>(Facet.class);
        for (var facet : Facet.values()) {
            counts.put(facet, words.counts(ui, facet, found.byFacet().getOrDefault(facet, Map.of())));
        }
        var lines = standings.lines(selection, after, PART + 1);
        var shown = lines.subList(0, Math.min(PART, lines.size()));
        looks.record(
                viewer, shown.stream().map(line -> OrganisationId.of(line.id())).toList(), LOOKED);
        var last = lines.size() > PART ? shown.getLast().id() : null;
        return ui.show(templates.insightStanding(
                ui,
                new StandingPage(
                        regions.nameOf(code),
                        ui.today(),
                        selection,
                        found.total(),
                        counts,
                        standings.tiles(selection, found.byFacet().getOrDefault(Facet.DISTRICT, Map.of())),
                        shown.stream().map(this::named).toList(),
                        last == null ? null : next(selection, last))));
    }

    private static String next(Selection selection, String last) {
        var here = selection.address("");
        return here + (here.contains("?") ? "&" : "?") + "after=" + last;
    }

    private StandingPage.Line named(StandingPage.Line line) {
        return new StandingPage.Line(
                line.id(), line.name(), regions.nameOf(line.district()), line.rung(), line.readiness(), line.overall());
    }
}
