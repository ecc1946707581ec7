package org.hexport.views.insight.region;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.hexport.kernel.Helix;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
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
    private static final int MONTHS = 12;

    private final RegionFacts facts;
    private final Contributions contributions;
    private final Templates templates;

    ContributionsController(RegionFacts facts, Contributions contributions, Templates templates) {
        this.facts = facts;
        this.contributions = contributions;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/contributions")
    View list(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String helix,
            @RequestParam(required = false) @Nullable String from) {
        var name = seen(viewer, code);
        var position = from == null ? Position.NEWEST : position(from);
        var lines = contributions.before(code, helixOf(helix), ui.today().minusMonths(MONTHS), position, LINES + 1);
        var shown = lines.subList(0, Math.min(LINES, lines.size()));
        var next = lines.size() > LINES ? address(code, helix, Position.after(shown.getLast())) : null;
        return ui.show(
                templates.insightContributions(ui, new ContributionsPage(code, name, helixOf(helix), shown, next)));
    }

    @GetMapping("/regions/{code}/contributions.csv")
    void export(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String helix,
            HttpServletResponse response)
            throws IOException {
        seen(viewer, code);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"contributions-" + code + ".csv\"");
        try (var csv = CsvWriter.builder()
                        .build(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
                var lines = contributions.all(code, helixOf(helix), ui.today().minusMonths(MONTHS))) {
            csv.writeRecord("date", "actor", "helix", "role", "beneficiary", "amount", "measure", "confirmed", "act");
            lines.forEach(line -> write(csv, line));
        }
    }

    private static void write(CsvWriter csv, Line line) {
        csv.writeRecord(
                line.on().toString(),
                safe(line.actorName()),
                String.valueOf(line.role().helix().letter()),
                line.role().code(),
                safe(line.beneficiaryName()),
                String.valueOf(line.amount()),
                line.role().measure().name().toLowerCase(java.util.Locale.ROOT),
                line.confirmed() ? "y" : "n",
                line.act().toString());
    }

    /** A spreadsheet would run a cell that begins like a formula. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private String seen(Viewer viewer, String code) {
        if (!viewer.oversees(code)) {
            throw new NotFound();
        }
        return facts.nameOf(code).orElseThrow(NotFound::new);
    }

    private static @Nullable Helix helixOf(@Nullable String letter) {
        if (letter == null || letter.isEmpty()) {
            return null;
        }
        if (!letter.matches("[ABCGMT]")) {
            throw new NotFound();
        }
        return Helix.of(letter.charAt(0));
    }

    private static Position position(String text) {
        try {
            return Position.of(text);
        } catch (IllegalArgumentException | java.time.DateTimeException strange) {
            throw new NotFound();
        }
    }

    private static String address(String code, @Nullable String helix, Position position) {
        return "/regions/" + code + "/contributions?from=" + position + (helix == null ? "" : "&helix=" + helix);
    }
}
