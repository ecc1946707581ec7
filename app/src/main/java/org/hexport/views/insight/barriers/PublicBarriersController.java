package org.hexport.views.insight.barriers;

import java.util.Map;
import java.util.Optional;
import org.hexport.kernel.NotFound;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is in the way of the region's enterprises, for anyone. */
@Controller
@Transactional(readOnly = true)
class PublicBarriersController {

    private static final int MONTHS = 12;

    private final BarrierFacts facts;
    private final ResponseFacts responses;
    private final String region;
    private final Templates templates;

    PublicBarriersController(
            BarrierFacts facts,
            ResponseFacts responses,
            @Value("${hexport.region}") String region,
            Templates templates) {
        this.facts = facts;
        this.responses = responses;
        this.region = region;
        this.templates = templates;
    }

    @GetMapping("/barriers")
    View show(Ui ui, @RequestParam(required = false) @Nullable String by) {
        var split = by == null ? null : Split.find(by).orElseThrow(NotFound::new);
        var wholes = facts.tallies(region, Narrowing.NONE, ui.today());
        var parts = split == null
                ? Map.<org.hexport.kernel.Barrier, Map<String, Tally>>of()
                : facts.tallies(region, split, ui.today());
        var salt = facts.salt();
        var lines = wholes.entrySet().stream()
                .map(each -> PublicBarriersPage.line(
                        each.getKey(),
                        each.getValue(),
                        parts.getOrDefault(each.getKey(), Map.of()),
                        Suppression.drawn(salt, each.getKey().code() + by)))
                .toList();
        var answered = responses.of(region, ui.today().minusMonths(MONTHS));
        return ui.show(templates.insightPublicBarriers(
                ui,
                new PublicBarriersPage(
                        facts.nameOf(region).orElse(region),
                        ui.today(),
                        split,
                        PublicBarriersPage.ordered(lines),
                        Optional.of(answered).filter(Responses::isPublic).orElse(null))));
    }
}
