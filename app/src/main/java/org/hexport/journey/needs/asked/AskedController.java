package org.hexport.journey.needs.asked;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.tables.TableExport;
import org.hexport.platform.ui.MenuItem;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is asked for, on a page and as a file. */
@Controller
class AskedController {

    private static final int ORDER = 25;
    private static final List<String> COLUMNS = List.of(
            "since",
            "kind",
            "name",
            "place",
            "barrier",
            "gate",
            "what",
            "severity",
            "urgency",
            "wanted_by",
            "mode",
            "demand",
            "state",
            "confirmed");

    private final Templates templates;
    private final AskedPages pages;

    AskedController(Templates templates, AskedPages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @GetMapping("/needs")
    View list(
            Ui ui,
            Viewer viewer,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID after) {
        return ui.show(templates.needsAsked(ui, pages.list(viewer, known(kind), after)));
    }

    @GetMapping("/needs.csv")
    @Transactional(readOnly = true)
    void file(Ui ui, Viewer viewer, @RequestParam(defaultValue = "") String kind, HttpServletResponse response)
            throws IOException {
        viewer.requirePerson();
        var of = known(kind);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"needs.csv\"");
        try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var file = new TableExport(writer, COLUMNS)) {
            pages.all(viewer, of, line -> write(ui, file, line));
        }
    }

    private static void write(Ui ui, TableExport file, AskedPage.Line line) {
        file.row(
                line.since(),
                line.kind(),
                line.name(),
                line.place(),
                line.barrier().code(),
                line.gate(),
                ui.t(line.key()),
                line.severity(),
                line.urgency(),
                line.wantedBy(),
                line.mode(),
                line.demand(),
                line.state(),
                line.confirmed() ? "y" : "n");
    }

    private static String known(String kind) {
        if (!kind.isEmpty() && !AskedPage.KINDS.contains(kind)) {
            throw new NotFound();
        }
        return kind;
    }

    /** For who helps and who oversees; owners find their own needs among their steps. */
    @Bean
    static MenuItem needsInMenu() {
        return new MenuItem(ORDER, "needs.menu", "/needs", AskedController::looksForNeeds);
    }

    private static boolean looksForNeeds(Viewer viewer) {
        boolean belongsToAnActor =
                viewer.organisations().size() > viewer.enterprises().size();
        return viewer.administrator() || !viewer.oversees().isEmpty() || belongsToAnActor;
    }
}
