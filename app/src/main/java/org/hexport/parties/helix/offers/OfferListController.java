package org.hexport.parties.helix.offers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.pages.Templates;
import org.hexport.platform.tables.RowTarget;
import org.hexport.platform.tables.TableExport;
import org.hexport.platform.tables.WorkbookExport;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is offered, for anyone: a list with filters, and the same as a file. */
@Controller
@Transactional(readOnly = true)
class OfferListController {

    private static final int PART = 30;
    private static final List<String> COLUMNS = List.of(
            "actor",
            "helix",
            "role",
            "title",
            "barriers",
            "languages",
            "mode",
            "venue",
            "capacity",
            "from",
            "until",
            "cost_idr",
            "payer",
            "field",
            "topics");

    private final Templates templates;
    private final OfferList offers;
    private final OfferChoices choices;

    OfferListController(Templates templates, OfferList offers, OfferChoices choices) {
        this.templates = templates;
        this.offers = offers;
        this.choices = choices;
    }

    @GetMapping("/offers")
    View list(Ui ui, @RequestParam Map<String, String> sent, @RequestParam(required = false) @Nullable UUID after) {
        var filter = OfferFilter.of(sent);
        var lines = offers.lines(filter, after, PART + 1);
        var shown = lines.subList(0, Math.min(PART, lines.size()));
        var next =
                lines.size() > PART ? filter.address("/offers", shown.getLast().id()) : null;
        return ui.show(templates.helixOffers(ui, new OfferListPage(shown, filter, next, choices(ui, filter))));
    }

    @GetMapping("/offers.csv")
    void csv(@RequestParam Map<String, String> sent, HttpServletResponse response) throws IOException {
        prepare(response, "text/csv;charset=UTF-8", "csv");
        try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var file = new TableExport(writer, COLUMNS)) {
            write(sent, file);
        }
    }

    @GetMapping("/offers.xlsx")
    void workbook(Ui ui, @RequestParam Map<String, String> sent, HttpServletResponse response) throws IOException {
        prepare(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        try (var file = new WorkbookExport(response.getOutputStream(), ui.t("helix.offers.title"), COLUMNS)) {
            write(sent, file);
        }
    }

    private void write(Map<String, String> sent, RowTarget file) {
        offers.each(
                OfferFilter.of(sent),
                line -> file.row(
                        line.actor(),
                        String.valueOf(line.helix().letter()),
                        line.role(),
                        line.title(),
                        String.join(";", line.barriers()),
                        String.join(";", line.languages()),
                        line.mode(),
                        line.venue(),
                        line.capacity(),
                        line.from(),
                        line.until(),
                        line.cost().units(),
                        line.payer(),
                        line.field(),
                        String.join(";", line.topics())));
    }

    private OfferListPage.Choices choices(Ui ui, OfferFilter filter) {
        var roles = Arrays.stream(HelixRole.values())
                .filter(role -> filter.helix().isEmpty()
                        || filter.helix().equals(String.valueOf(role.helix().letter())))
                .map(role -> new Choice(role.code(), ui.t("role." + role.code())))
                .toList();
        var barriers = Arrays.stream(Barrier.values())
                .map(barrier -> new Choice(barrier.code(), ui.t("barrier." + barrier.code())))
                .toList();
        var languages = OfferChoices.words(ui, "helix.language.", OfferChoices.LANGUAGES.toArray(String[]::new));
        return new OfferListPage.Choices(
                roles,
                barriers,
                choices.districts(Stream.of(filter.district())
                        .filter(code -> !code.isEmpty())
                        .toList()),
                languages);
    }

    private static void prepare(HttpServletResponse response, String type, String ending) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"offers." + ending + "\"");
    }
}
