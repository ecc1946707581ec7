package org.hexport.views.insight.region;

import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Ui;
import org.hexport.views.insight.reach.ReachPage;
import org.hexport.views.insight.reach.Reaches;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The region's page, for those who oversee it. */
@Controller
@Transactional(readOnly = true)
class RegionController {

    private static final int MONTHS = 12;

    private final RegionFacts facts;
    private final Reaches reaches;
    private final Readings readings;
    private final Templates templates;

    RegionController(RegionFacts facts, Reaches reaches, Readings readings, Templates templates) {
        this.readings = readings;
        this.facts = facts;
        this.reaches = reaches;
        this.templates = templates;
    }

    /** The region that the viewer oversees: the first by its code. */
    @GetMapping("/regions")
    View own(Ui ui, Viewer viewer) {
        var first = viewer.oversees().stream()
                .filter(code -> !code.isEmpty())
                .sorted()
                .findFirst();
        return ui.seeOther("/regions/" + first.orElseThrow(NotFound::new));
    }

    @GetMapping("/regions/{code}")
    View show(Ui ui, Viewer viewer, @PathVariable String code, @RequestParam(defaultValue = "unmet") String count) {
        var name = seen(viewer, code);
        var measure = Measure.find(count).orElseThrow(NotFound::new);
        var since = ui.today().minusMonths(MONTHS);
        return ui.show(templates.insightRegion(
                ui,
                new RegionPage(
                        code,
                        name,
                        ui.today(),
                        measure,
                        facts.tiles(code, measure, since),
                        new ReachPage(readings.read(reaches.ofRegion(code, since)), since),
                        facts.figures(code, since),
                        facts.openGates(code))));
    }

    private String seen(Viewer viewer, String code) {
        if (!viewer.oversees(code)) {
            throw new NotFound();
        }
        return facts.nameOf(code).orElseThrow(NotFound::new);
    }
}
