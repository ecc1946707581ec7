package org.hexport.views.report.monday;

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
import org.hexport.views.report.settings.Goal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Monday's page, its sheet and the lists behind it, for those who oversee the region. */
@Controller
class MondayController {

    private static final int ON_THE_PAGE = 25;
    private static final int ON_THE_SHEET = 8;
    private static final int PART = 50;
    private static final List<String> COLUMNS = List.of("id", "name", "day");

    private final Mondays mondays;
    private final MondayFacts facts;
    private final Sheet sheet;
    private final Readings readings;
    private final Regions regions;
    private final Templates templates;

    MondayController(
            Mondays mondays, MondayFacts facts, Sheet sheet, Readings readings, Regions regions, Templates templates) {
        this.mondays = mondays;
        this.facts = facts;
        this.sheet = sheet;
        this.readings = readings;
        this.regions = regions;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/monday")
    View show(Ui ui, Viewer viewer, @PathVariable String code) {
        return ui.show(templates.reportMonday(ui, monday(ui, viewer, code, ON_THE_PAGE)));
    }

    @GetMapping("/regions/{code}/monday.pdf")
    ResponseEntity<byte[]> paper(Ui ui, Viewer viewer, @PathVariable String code) {
        var page = monday(ui, viewer, code, ON_THE_SHEET);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"" + code + "-" + page.today() + ".pdf\"")
                .body(sheet.of(templates.reportSheet(ui, page).render()));
    }

    @GetMapping("/regions/{code}/monday/{goal:exporters|assessed|confirmed|met}")
    View list(Ui ui, Viewer viewer, @PathVariable String code, @PathVariable String goal) {
        var name = regions.overseen(viewer, code);
        var found = readings.read(rows(ui, code, goal(goal), ui.parameter("after"), PART + 1));
        var shown = found.subList(0, Math.min(PART, found.size()));
        var page = new GoalPage(code, name, goal(goal), of(ui), from(ui), shown, null);
        var next = found.size() > PART
                ? page.here("") + "&after=" + shown.getLast().position()
                : null;
        return ui.show(templates.reportGoal(ui, new GoalPage(code, name, goal(goal), of(ui), from(ui), shown, next)));
    }

    @GetMapping("/regions/{code}/monday/{goal:exporters|assessed|confirmed|met}.{ending:csv|xlsx}")
    void file(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @PathVariable String goal,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        regions.overseen(viewer, code);
        var found = readings.read(rows(ui, code, goal(goal), "", Integer.MAX_VALUE));
        TableAnswer.write(
                response,
                goal + "-" + code,
                ending,
                COLUMNS,
                file -> found.forEach(row -> file.row(row.subject(), row.name(), row.day())));
    }

    private MondayPage monday(Ui ui, Viewer viewer, String code, int most) {
        return mondays.of(viewer, code, regions.overseen(viewer, code), ui.today(), most);
    }

    private Reading<List<GoalPage.Row>> rows(Ui ui, String code, Goal goal, String after, int most) {
        return facts.rows(goal, code, from(ui), ui.today(), after, most);
    }

    private static String of(Ui ui) {
        return ui.parameter("of").equals("year") ? "year" : "month";
    }

    private static java.time.LocalDate from(Ui ui) {
        return of(ui).equals("year") ? ui.today().withDayOfYear(1) : ui.today().withDayOfMonth(1);
    }

    private static Goal goal(String word) {
        return Goal.find(word).orElseThrow(NotFound::new);
    }
}
