package org.hexport.views.insight.region;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.tables.RowTarget;
import org.hexport.platform.tables.TableAnswer;
import org.hexport.platform.ui.Ui;
import org.hexport.views.insight.region.Contributions.Position;
import org.hexport.views.insight.region.ContributionsPage.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list behind the hexagon, as a page and as a file. */
@Controller
@Transactional(readOnly = true)
class ContributionsController {

    private static final int LINES = 50;
    private static final List<String> COLUMNS =
            List.of("date", "actor", "helix", "role", "beneficiary", "amount", "measure", "confirmed", "act");

    private final RegionFacts facts;
    private final Contributions contributions;
    private final Templates templates;

    ContributionsController(RegionFacts facts, Contributions contributions, Templates templates) {
        this.facts = facts;
        this.contributions = contributions;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/contributions")
    View list(Ui ui, Viewer viewer, @PathVariable String code, @RequestParam(required = false) @Nullable String from) {
        var name = seen(viewer, code);
        var chosen = Chosen.of(ui, code);
        var position = from == null ? Position.NEWEST : position(from);
        var lines = contributions.before(chosen, position, LINES + 1);
        var shown = lines.subList(0, Math.min(LINES, lines.size()));
        var next = lines.size() > LINES
                ? chosen.address(ui, "", Position.after(shown.getLast()).toString())
                : null;
        return ui.show(templates.insightContributions(ui, new ContributionsPage(name, chosen, shown, next)));
    }

    @GetMapping("/regions/{code}/contributions.{ending:csv|xlsx}")
    void export(
            Ui ui, Viewer viewer, @PathVariable String code, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        seen(viewer, code);
        try (var lines = contributions.all(Chosen.of(ui, code))) {
            TableAnswer.write(
                    response,
                    "contributions-" + code,
                    ending,
                    COLUMNS,
                    file -> lines.forEach(line -> write(file, line)));
        }
    }

    private static void write(RowTarget file, Line line) {
        file.row(
                line.on(),
                line.actorName(),
                String.valueOf(line.role().helix().letter()),
                line.role().code(),
                line.beneficiaryName(),
                line.amount(),
                line.role().measure().name().toLowerCase(Locale.ROOT),
                line.confirmed() ? "y" : "n",
                line.act());
    }

    private String seen(Viewer viewer, String code) {
        if (!viewer.oversees(code)) {
            throw new NotFound();
        }
        return facts.nameOf(code).orElseThrow(NotFound::new);
    }

    private static Position position(String text) {
        try {
            return Position.of(text);
        } catch (IllegalArgumentException | java.time.DateTimeException strange) {
            throw new NotFound();
        }
    }
}
