package org.hexport.views.insight.region;

import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Ui;
import org.hexport.views.insight.picture.Pictures;
import org.hexport.views.insight.reach.Lens;
import org.hexport.views.insight.reach.ReachPage;
import org.hexport.views.insight.reach.Reaches;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The region's page, for those who oversee it. */
@Controller
class RegionController {

    private final RegionFacts facts;
    private final Pictures pictures;
    private final Templates templates;

    RegionController(RegionFacts facts, Pictures pictures, Templates templates) {
        this.facts = facts;
        this.pictures = pictures;
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
        var picture = pictures.of(code, measure.word());
        var reach = new ReachPage(Reaches.ofRegion(picture), picture.since(), Lens.of(ui.parameter("lens")));
        return ui.show(templates.insightRegion(
                ui, new RegionPage(code, name, measure, facts.tiles(code, picture), reach, picture)));
    }

    private String seen(Viewer viewer, String code) {
        if (!viewer.oversees(code)) {
            throw new NotFound();
        }
        return facts.nameOf(code).orElseThrow(NotFound::new);
    }
}
