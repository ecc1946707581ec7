package org.hexport.views.gaps.overlaps;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.TableAnswer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Ui;
import org.hexport.views.gaps.overlaps.OverlapsPage.Overlap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The same aid twice, for the officials and coordinators of the region alone. */
@Controller
class OverlapsController {

    private static final int PART = 50;
    private static final int MONTHS = 12;
    private static final int DAYS = 90;
    private static final List<String> COLUMNS = List.of(
            "enterprise", "name", "district", "role", "actor_1", "from_1", "until_1", "actor_2", "from_2", "until_2");

    private final Overlaps overlaps;
    private final Readings readings;
    private final Regions regions;
    private final Templates templates;

    OverlapsController(Overlaps overlaps, Readings readings, Regions regions, Templates templates) {
        this.overlaps = overlaps;
        this.readings = readings;
        this.regions = regions;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/overlaps")
    View show(Ui ui, Viewer viewer, @PathVariable String code) {
        var name = concerned(viewer, code);
        var found = readings.read(found(ui, code, ui.parameter("after"), PART + 1));
        var shown = found.subList(0, Math.min(PART, found.size()));
        var next = found.size() > PART
                ? ui.address(
                        "/regions/" + code + "/overlaps",
                        "after",
                        shown.getLast().position())
                : null;
        return ui.show(templates.gapsOverlaps(ui, new OverlapsPage(code, name, DAYS, shown, next)));
    }

    @GetMapping("/regions/{code}/overlaps.{ending:csv|xlsx}")
    void file(
            Ui ui, Viewer viewer, @PathVariable String code, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        concerned(viewer, code);
        var found = readings.read(found(ui, code, "", Integer.MAX_VALUE));
        TableAnswer.write(
                response,
                "overlaps-" + code,
                ending,
                COLUMNS,
                file -> found.forEach(each -> file.row(
                        each.enterprise(),
                        each.name(),
                        each.district(),
                        each.role().code(),
                        each.one().name(),
                        each.one().from(),
                        each.one().until(),
                        each.other().name(),
                        each.other().from(),
                        each.other().until())));
    }

    private Reading<List<Overlap>> found(Ui ui, String code, String after, int most) {
        return overlaps.of(code, ui.today(), ui.today().minusMonths(MONTHS), DAYS, after, most);
    }

    private String concerned(Viewer viewer, String code) {
        if (!viewer.mayWrite(code)) {
            throw new NotFound();
        }
        return regions.overseen(viewer, code);
    }
}
