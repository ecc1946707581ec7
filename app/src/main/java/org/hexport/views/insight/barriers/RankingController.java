package org.hexport.views.insight.barriers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The ranking of barriers, for those who oversee the region, and each barrier with the enterprises behind it. */
@Controller
@Transactional(readOnly = true)
class RankingController {

    private static final int MONTHS = 12;
    private static final int MOST = 200;

    private final BarrierFacts facts;
    private final ResponseFacts responses;
    private final AccessLog looks;
    private final Templates templates;

    RankingController(BarrierFacts facts, ResponseFacts responses, AccessLog looks, Templates templates) {
        this.facts = facts;
        this.responses = responses;
        this.looks = looks;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/barriers")
    View ranking(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String rung,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String size) {
        var name = seen(viewer, code);
        var narrowing = Narrowing.of(rung, sector, size);
        var lines = RankingPage.ranked(facts.tallies(code, narrowing, ui.today()));
        var since = ui.today().minusMonths(MONTHS);
        return ui.show(templates.insightBarriers(
                ui, new RankingPage(code, name, ui.today(), narrowing, lines, responses.of(code, since))));
    }

    /** The owners see who read what is in their way. */
    @GetMapping("/regions/{code}/barriers/{barrier}")
    @Transactional
    View one(
            Ui ui,
            Viewer viewer,
            @PathVariable String code,
            @PathVariable String barrier,
            @RequestParam(defaultValue = "") String rung,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String size) {
        var name = seen(viewer, code);
        var asked = Barrier.find(barrier).orElseThrow(NotFound::new);
        var narrowing = Narrowing.of(rung, sector, size);
        var tally = facts.tallies(code, narrowing, ui.today()).getOrDefault(asked, Tally.NOTHING);
        var affected = facts.affected(viewer, code, asked, narrowing, ui.today(), MOST + 1);
        var full = affected.size() > MOST;
        var shown = affected.subList(0, Math.min(MOST, affected.size()));
        looks.record(
                viewer,
                shown.stream().map(each -> OrganisationId.of(each.enterprise())).toList(),
                "barriers.looked");
        return ui.show(templates.insightBarrier(
                ui,
                new BarrierPage(
                        code,
                        name,
                        asked,
                        tally,
                        narrowing.isNone() ? parts(ui, code, asked) : List.of(),
                        shown,
                        full ? 0 : tally.affected() - affected.size(),
                        full)));
    }

    private List<BarrierPage.Parts> parts(Ui ui, String code, Barrier barrier) {
        return Arrays.stream(Split.values())
                .map(split ->
                        parts(split, facts.tallies(code, split, ui.today()).getOrDefault(barrier, Map.of())))
                .toList();
    }

    private static BarrierPage.Parts parts(Split split, Map<String, Tally> tallies) {
        return new BarrierPage.Parts(
                split,
                tallies.entrySet().stream()
                        .map(each -> new BarrierPage.Part(Split.key(split, each.getKey()), each.getValue()))
                        .toList());
    }

    private String seen(Viewer viewer, String code) {
        if (!viewer.oversees(code)) {
            throw new NotFound();
        }
        return facts.nameOf(code).orElseThrow(NotFound::new);
    }
}
