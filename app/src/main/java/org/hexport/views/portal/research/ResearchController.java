package org.hexport.views.portal.research;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.PublicPaths;
import org.hexport.platform.tables.TableExport;
import org.hexport.platform.ui.CodebookPart;
import org.hexport.platform.ui.Departure;
import org.hexport.platform.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The codebook and the departures from the paper, open to everybody. */
@Controller
class ResearchController {

    private final Templates templates;
    private final List<CodebookPart> parts;
    private final List<Departure> departures;

    ResearchController(Templates templates, List<CodebookPart> parts, List<Departure> departures) {
        this.templates = templates;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(CodebookPart::order))
                .toList();
        this.departures = departures;
    }

    @Bean
    static PublicPaths researchPaths() {
        return PublicPaths.of("/codebook", "/codebook.csv", "/departures");
    }

    @GetMapping("/codebook")
    View codebook(Ui ui) {
        return ui.show(templates.portalCodebook(ui, page(ui)));
    }

    @GetMapping("/codebook.csv")
    void file(Ui ui, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"codebook.csv\"");
        try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var file = new TableExport(writer, List.of("part", "field", "meaning", "values", "note"))) {
            for (var part : page(ui).parts()) {
                part.fields()
                        .forEach(field -> file.row(
                                ui.t(part.key() + ".title"),
                                field.name(),
                                field.meaning(),
                                field.values(),
                                field.note()));
            }
        }
    }

    private CodebookPage page(Ui ui) {
        return new CodebookPage(parts.stream()
                .map(part -> new CodebookPage.Part(part.key(), part.fields(ui)))
                .toList());
    }

    @GetMapping("/departures")
    View departures(Ui ui) {
        return ui.show(templates.portalDepartures(
                ui, departures.stream().map(Departure::key).toList()));
    }
}
