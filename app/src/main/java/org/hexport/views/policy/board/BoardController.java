package org.hexport.views.policy.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexport.kernel.PolicyCell;
import org.hexport.kernel.PolicyCell.Operation;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.RowTarget;
import org.hexport.platform.tables.TableAnswer;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Ui;
import org.hexport.views.policy.board.BoardPage.Cell;
import org.hexport.views.policy.looks.Looks;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The board, for those who oversee the region, as a page and to take home. */
@Controller
@Transactional(readOnly = true)
class BoardController {

    private static final List<String> COLUMNS = List.of(
            "operation", "resource", "whose", "offers", "enterprises", "looked_by", "looked_on", "looked_where");

    private final PolicyFacts facts;
    private final Looks looks;
    private final Readings readings;
    private final Regions regions;
    private final Templates templates;

    BoardController(PolicyFacts facts, Looks looks, Readings readings, Regions regions, Templates templates) {
        this.facts = facts;
        this.looks = looks;
        this.readings = readings;
        this.regions = regions;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/policy")
    View show(Ui ui, Viewer viewer, @PathVariable String code) {
        return ui.show(templates.policyBoard(ui, board(ui, viewer, code)));
    }

    @GetMapping("/regions/{code}/policy.{ending:csv|xlsx}")
    void file(
            Ui ui, Viewer viewer, @PathVariable String code, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var board = board(ui, viewer, code);
        TableAnswer.write(response, "policy-" + code, ending, COLUMNS, file -> {
            for (var operation : Operation.values()) {
                board.row(operation).forEach(cell -> row(file, board.whose(), cell));
            }
        });
    }

    private static void row(RowTarget file, Whose whose, Cell cell) {
        var look = cell.look();
        file.row(
                cell.cell().operation().word(),
                cell.cell().resource().word(),
                whose.word(),
                cell.offers(),
                cell.enterprises(),
                look == null ? null : look.who(),
                look == null ? null : look.at().toString(),
                look == null ? null : look.where());
    }

    private BoardPage board(Ui ui, Viewer viewer, String code) {
        var name = regions.overseen(viewer, code);
        var whose = Whose.of(ui.parameter("whose"));
        return readings.read(facts.offers(code, whose, ui.today())
                .with(
                        facts.enterprises(code),
                        (offers, behind) -> new BoardPage(
                                code,
                                name,
                                ui.today(),
                                whose,
                                cells(code, offers, behind),
                                offers.getOrDefault(Optional.<PolicyCell>empty(), 0L))));
    }

    private Map<PolicyCell, Cell> cells(
            String code, Map<Optional<PolicyCell>, Long> offers, Map<Optional<PolicyCell>, Long> behind) {
        var newest = looks.newest(code);
        var cells = new HashMap<PolicyCell, Cell>();
        for (var operation : Operation.values()) {
            for (var resource : PolicyCell.Resource.values()) {
                var cell = new PolicyCell(operation, resource);
                var here = Optional.of(cell);
                cells.put(
                        cell,
                        new Cell(cell, offers.getOrDefault(here, 0L), behind.getOrDefault(here, 0L), newest.get(cell)));
            }
        }
        return cells;
    }
}
