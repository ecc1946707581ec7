package org.hexport.views.insight.standing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.RowTarget;
import org.hexport.platform.tables.TableExport;
import org.hexport.platform.tables.WorkbookExport;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The enterprises behind the figures to take home. */
@Controller
@Transactional
class StandingFiles {

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "district",
            "legal_form",
            "kbli",
            "kbli_version",
            "size",
            "sex",
            "founded",
            "workers",
            "rung",
            "as_of",
            "agreement",
            "decisive",
            "johanson_wiedersheim",
            "bilkey_tesar",
            "reid",
            "czinkota",
            "cavusgil",
            "rao_naidu",
            "leonidou_katsikeas",
            "class",
            "between_low",
            "between_high",
            "organisation",
            "product_score",
            "overall",
            "assessed_on",
            "gates_met",
            "open_gates");

    private final Standings standings;
    private final Regions regions;
    private final AccessLog looks;

    StandingFiles(Standings standings, Regions regions, AccessLog looks) {
        this.standings = standings;
        this.regions = regions;
        this.looks = looks;
    }

    @GetMapping("/regions/{code}/standing.csv")
    void csv(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response)
            throws IOException {
        var selection = Selection.seen(viewer, regions, code, sent);
        prepare(response, "text/csv;charset=UTF-8", code, "csv");
        try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var file = new TableExport(writer, COLUMNS)) {
            write(viewer, selection, file);
        }
    }

    @GetMapping("/regions/{code}/standing.xlsx")
    void workbook(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response)
            throws IOException {
        var selection = Selection.seen(viewer, regions, code, sent);
        prepare(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", code, "xlsx");
        try (var file = new WorkbookExport(response.getOutputStream(), regions.nameOf(code), COLUMNS)) {
            write(viewer, selection, file);
        }
    }

    /** The looks are on record before the file ends: who breaks off has seen a part of it. */
    private void write(Viewer viewer, Selection selection, RowTarget file) {
        var shown = new ArrayList<OrganisationId>();
        standings.each(selection, COLUMNS, cells -> {
            shown.add(OrganisationId.of(String.valueOf(cells[0])));
            file.row(cells);
        });
        looks.record(viewer, shown, StandingController.LOOKED);
    }

    private static void prepare(HttpServletResponse response, String type, String code, String ending) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"standing-" + code + "." + ending + "\"");
    }
}
