package org.hexport.journey.answering.times;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.tables.TableExport;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Time to answer: of all actors for who runs the matching, with a file to take home, and of one for itself. */
@Controller
class TimesController {

    private static final List<String> COLUMNS = List.of(
            "actor",
            "helix",
            "asked",
            "answered",
            "waiting",
            "lapsed_unanswered",
            "median_days",
            "median_low",
            "median_high",
            "unanswered_share");

    private final Templates templates;
    private final Times times;

    TimesController(Templates templates, Times times) {
        this.templates = templates;
        this.times = times;
    }

    @GetMapping("/answers/times")
    View all(Ui ui, Viewer viewer) {
        return ui.show(templates.answeringTimes(ui, times.ofRegions(viewer)));
    }

    @GetMapping("/answers/times.csv")
    void file(Viewer viewer, HttpServletResponse response) throws IOException {
        var page = times.ofRegions(viewer);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"time-to-answer.csv\"");
        try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var file = new TableExport(writer, COLUMNS)) {
            page.lines().forEach(line -> write(file, line));
        }
    }

    private static void write(TableExport file, TimesPage.Line line) {
        file.row(
                line.name(),
                String.valueOf(line.helix().letter()),
                line.asked(),
                line.answered(),
                line.waiting(),
                line.silent(),
                line.median(),
                line.low(),
                line.high(),
                line.unanswered());
    }

    @GetMapping("/actors/{id}/answers")
    View one(Ui ui, Viewer viewer, @PathVariable UUID id) {
        var actor = new OrganisationId(id);
        var page = times.ofActor(viewer, actor);
        var name = times.nameOf(actor).orElseThrow(NotFound::new);
        return ui.show(templates.answeringTime(ui, page, id.toString(), name));
    }
}
