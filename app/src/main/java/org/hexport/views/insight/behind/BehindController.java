package org.hexport.views.insight.behind;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.TableAnswer;
import org.hexport.platform.ui.Ui;
import org.hexport.views.insight.behind.BehindPage.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list behind each figure of a region, as a page and as a file, for those who oversee the region. */
@Controller
@Transactional
class BehindController {

    private static final int PART = 50;
    private static final int MONTHS = 12;
    private static final List<String> COLUMNS = List.of("id", "name", "district");

    private static final String LOOKED = "insight.standing.looked";

    private final Behind behind;
    private final AccessLog log;
    private final Regions regions;
    private final Templates templates;

    BehindController(Behind behind, AccessLog log, Regions regions, Templates templates) {
        this.behind = behind;
        this.log = log;
        this.regions = regions;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/counted/{measure}")
    View list(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @PathVariable String measure,
            @RequestParam(required = false) @Nullable UUID after) {
        var counted = seen(viewer, code, measure);
        var lines = behind.after(code, counted, since(ui.today()), after, PART + 1);
        var shown = lines.subList(0, Math.min(PART, lines.size()));
        looked(viewer, counted, shown);
        var next = lines.size() > PART
                ? "/regions/" + code + "/counted/" + counted + "?after="
                        + shown.getLast().id()
                : null;
        return ui.show(templates.insightBehind(ui, new BehindPage(code, regions.nameOf(code), counted, shown, next)));
    }

    @GetMapping("/regions/{code}/counted/{measure}/list.{ending:csv|xlsx}")
    void file(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @PathVariable String measure,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        var counted = seen(viewer, code, measure);
        var name = counted.toString().replace(':', '-') + "-" + code;
        try (var all = behind.all(code, counted, since(ui.today()))) {
            var lines = all.toList();
            looked(viewer, counted, lines);
            TableAnswer.write(response, name, ending, COLUMNS, file -> lines.forEach(line -> row(file, line)));
        }
    }

    /** The owners see who read of their gates. */
    private void looked(Viewer viewer, Counted counted, List<Line> lines) {
        if (counted.kind() == Counted.Kind.GATE) {
            log.record(
                    viewer,
                    lines.stream().map(line -> new OrganisationId(line.id())).toList(),
                    LOOKED);
        }
    }

    private static void row(org.hexport.platform.tables.RowTarget file, Line line) {
        file.row(line.id(), line.name(), line.district());
    }

    private static LocalDate since(LocalDate today) {
        return today.minusMonths(MONTHS);
    }

    private Counted seen(Viewer viewer, String code, String measure) {
        regions.overseen(viewer, code);
        return Counted.find(measure).orElseThrow(NotFound::new);
    }
}
