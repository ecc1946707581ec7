package org.hexport.views.gaps.unmet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.TableAnswer;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Ui;
import org.hexport.views.gaps.unmet.UnmetNeeds.After;
import org.hexport.views.gaps.unmet.UnmetPage.Line;
import org.hexport.views.gaps.unmet.UnmetPage.Waiting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Needs without offers, for those who oversee the region, as a page and to take home. */
@Controller
class UnmetController {

    private static final int PART = 50;
    private static final List<String> COLUMNS =
            List.of("need", "beneficiary", "name", "district", "barrier", "severity", "since");

    private final UnmetNeeds needs;
    private final AccessLog log;
    private final Readings readings;
    private final Regions regions;
    private final Templates templates;

    UnmetController(UnmetNeeds needs, AccessLog log, Readings readings, Regions regions, Templates templates) {
        this.needs = needs;
        this.log = log;
        this.readings = readings;
        this.regions = regions;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/unmet")
    View show(Ui ui, Viewer viewer, @PathVariable String code) {
        var name = regions.overseen(viewer, code);
        var narrowed = Narrowed.of(ui, code);
        var reading = needs.byBarrier(narrowed, ui.today())
                .with(
                        needs.waiting(viewer, narrowed, ui.today(), after(ui), PART + 1),
                        (lines, waiting) -> page(ui, name, narrowed, lines, waiting));
        var page = readings.read(reading);
        looked(viewer, page.waiting());
        return ui.show(templates.gapsUnmet(ui, page));
    }

    @GetMapping("/regions/{code}/unmet.{ending:csv|xlsx}")
    void file(
            Ui ui, Viewer viewer, @PathVariable String code, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        regions.overseen(viewer, code);
        var waiting = readings.read(
                needs.waiting(viewer, Narrowed.of(ui, code), ui.today(), After.NOTHING, Integer.MAX_VALUE));
        looked(viewer, waiting);
        TableAnswer.write(
                response,
                "unmet-" + code,
                ending,
                COLUMNS,
                file -> waiting.forEach(each -> file.row(
                        each.id(),
                        each.beneficiary(),
                        each.name(),
                        each.district(),
                        each.barrier().code(),
                        each.severity(),
                        each.since())));
    }

    /** The owners see who read what they ask for. */
    private void looked(Viewer viewer, List<Waiting> waiting) {
        log.record(
                viewer,
                waiting.stream()
                        .map(each -> OrganisationId.of(each.beneficiary()))
                        .toList(),
                "gaps.looked");
    }

    private UnmetPage page(Ui ui, String name, Narrowed narrowed, List<Line> lines, List<Waiting> waiting) {
        var shown = waiting.subList(0, Math.min(PART, waiting.size()));
        var next =
                waiting.size() > PART ? narrowed.address(ui, "", shown.getLast().position()) + "#needs" : null;
        var districts = regions.districtsOf(narrowed.region()).stream()
                .map(district -> new Choice(district.code(), district.name()))
                .toList();
        return new UnmetPage(name, ui.today(), narrowed, lines, districts, shown, next);
    }

    private static After after(Ui ui) {
        try {
            return After.of(ui.parameter("after"));
        } catch (IllegalArgumentException | java.time.DateTimeException strange) {
            throw new NotFound();
        }
    }
}
