package org.hexport.views.insight.barriers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexport.analytics.intervals.Interval;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.platform.tables.RowTarget;
import org.hexport.platform.tables.TableExport;
import org.hexport.platform.tables.WorkbookExport;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ranking to take home, with all digits. */
@Controller
@Transactional(readOnly = true)
class RankingFiles {

    private static final List<String> COLUMNS = List.of(
            "rank",
            "barrier",
            "name",
            "supplement",
            "asked",
            "affected",
            "prevalence",
            "prevalence_low",
            "prevalence_high",
            "mean_severity",
            "mean_low",
            "mean_high",
            "unmet",
            "unmet_share",
            "priority");

    private final BarrierFacts facts;

    RankingFiles(BarrierFacts facts) {
        this.facts = facts;
    }

    @GetMapping("/regions/{code}/barriers.csv")
    void csv(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String rung,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String size,
            HttpServletResponse response)
            throws IOException {
        var lines = lines(ui, viewer, code, Narrowing.of(rung, sector, size));
        prepare(response, "text/csv;charset=UTF-8", code, "csv");
        try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var file = new TableExport(writer, COLUMNS)) {
            write(ui, file, lines);
        }
    }

    @GetMapping("/regions/{code}/barriers.xlsx")
    void workbook(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String rung,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String size,
            HttpServletResponse response)
            throws IOException {
        var lines = lines(ui, viewer, code, Narrowing.of(rung, sector, size));
        prepare(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", code, "xlsx");
        try (var file = new WorkbookExport(response.getOutputStream(), ui.t("insight.barriers.sheet"), COLUMNS)) {
            write(ui, file, lines);
        }
    }

    private List<RankingPage.Line> lines(Ui ui, Viewer viewer, String code, Narrowing narrowing) {
        if (!viewer.oversees(code) || facts.nameOf(code).isEmpty()) {
            throw new NotFound();
        }
        return RankingPage.ranked(facts.tallies(code, narrowing, ui.today()));
    }

    private static void prepare(HttpServletResponse response, String type, String code, String ending) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"barriers-" + code + "." + ending + "\"");
    }

    private static void write(Ui ui, RowTarget file, List<RankingPage.Line> lines) {
        int rank = 1;
        for (var line : lines) {
            var tally = line.tally();
            var mean = tally.meanInterval();
            var unmet = tally.unmetShare();
            file.row(
                    rank++,
                    line.barrier().code(),
                    ui.t(line.key()),
                    line.barrier().isSupplement() ? "y" : "n",
                    tally.asked(),
                    tally.affected(),
                    tally.prevalence(),
                    tally.prevalenceInterval().lower(),
                    tally.prevalenceInterval().upper(),
                    tally.mean(),
                    mean.map(Interval::lower).orElse(null),
                    mean.map(Interval::upper).orElse(null),
                    tally.unmet(),
                    unmet.isPresent() ? (@Nullable Double) unmet.getAsDouble() : null,
                    tally.priority());
        }
    }
}
