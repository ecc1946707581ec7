package org.hexport.views.policy.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PolicyCell;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.TableAnswer;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Ui;
import org.hexport.views.policy.looks.LookDesk;
import org.hexport.views.policy.looks.Looks;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A cell of the board with its lists, and the note that nothing was found there. */
@Controller
class CellController {

    private static final int PART = 50;
    private static final List<String> COLUMNS = List.of("id", "name", "district", "barriers");

    private final PolicyFacts facts;
    private final Looks looks;
    private final LookDesk desk;
    private final AccessLog log;
    private final Readings readings;
    private final Regions regions;
    private final Templates templates;
    private final Clock clock;
    private final RandomGenerator chance;

    CellController(
            PolicyFacts facts,
            Looks looks,
            LookDesk desk,
            AccessLog log,
            Readings readings,
            Regions regions,
            Templates templates,
            Clock clock,
            RandomGenerator chance) {
        this.facts = facts;
        this.looks = looks;
        this.desk = desk;
        this.log = log;
        this.readings = readings;
        this.regions = regions;
        this.templates = templates;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/regions/{code}/policy/{cell}")
    View show(Ui ui, Viewer viewer, @PathVariable String code, @PathVariable String cell) {
        var page = page(ui, viewer, code, cell, fresh());
        looked(viewer, page.affected());
        return ui.show(templates.policyCell(ui, page));
    }

    @GetMapping("/regions/{code}/policy/{cell}.{ending:csv|xlsx}")
    void file(
            Viewer viewer,
            @PathVariable String code,
            @PathVariable String cell,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        regions.overseen(viewer, code);
        var affected = readings.read(facts.enterprisesIn(viewer, code, found(cell), "", Integer.MAX_VALUE));
        looked(viewer, affected);
        TableAnswer.write(
                response,
                "policy-" + code + "-" + cell,
                ending,
                COLUMNS,
                file -> affected.forEach(
                        each -> file.row(each.id(), each.name(), each.district(), String.join(";", each.barriers()))));
    }

    @PostMapping("/regions/{code}/policy/{cell}/looks")
    View note(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @PathVariable String cell,
            @RequestParam MultiValueMap<String, String> sent) {
        regions.overseen(viewer, code);
        var answers = Answers.of(sent);
        answers = answers.refuse("where", desk.note(viewer, id(answers), code, found(cell), answers.value("where")));
        return answers.refused()
                ? ui.invalid(templates.policyCell(ui, page(ui, viewer, code, cell, answers)))
                : ui.seeOther("/regions/" + code + "/policy/" + cell + "#looks");
    }

    private CellPage page(Ui ui, Viewer viewer, String code, String word, Answers answers) {
        var name = regions.overseen(viewer, code);
        var cell = found(word);
        var whose = Whose.of(ui.parameter("whose"));
        var after = ui.parameter("after");
        var seen = looks.of(code, cell);
        return readings.read(facts.offersIn(code, cell, whose, ui.today())
                .with(
                        facts.barriersIn(code, cell),
                        (offers, barriers) -> new CellPage(
                                code,
                                name,
                                cell,
                                whose,
                                offers,
                                barriers,
                                List.of(),
                                seen,
                                viewer.mayWrite(code),
                                answers,
                                null))
                .with(
                        facts.enterprisesIn(viewer, code, cell, after, PART + 1),
                        (page, found) -> filled(ui, page, found)));
    }

    private static CellPage filled(Ui ui, CellPage page, List<CellPage.Affected> found) {
        var shown = found.subList(0, Math.min(PART, found.size()));
        var next = found.size() > PART
                ? ui.address(page.here(), "after", shown.getLast().position()) + "#enterprises"
                : null;
        return new CellPage(
                page.code(),
                page.name(),
                page.cell(),
                page.whose(),
                page.offers(),
                page.barriers(),
                shown,
                page.looks(),
                page.mayNote(),
                page.answers(),
                next);
    }

    /** The owners see who read what is in their way. */
    private void looked(Viewer viewer, List<CellPage.Affected> affected) {
        log.record(
                viewer,
                affected.stream().map(each -> OrganisationId.of(each.id())).toList(),
                "barriers.looked");
    }

    private Answers fresh() {
        return Answers.none().with("id", Uuid7.at(clock.instant(), chance));
    }

    private static UUID id(Answers answers) {
        try {
            return UUID.fromString(answers.value("id"));
        } catch (IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    private static PolicyCell found(String word) {
        return PolicyCell.find(word.replace('-', ':')).orElseThrow(NotFound::new);
    }
}
