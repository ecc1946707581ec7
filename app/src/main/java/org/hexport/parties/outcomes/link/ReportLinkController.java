package org.hexport.parties.outcomes.link;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.outcomes.report.Comparisons;
import org.hexport.parties.outcomes.report.OutcomeDesk;
import org.hexport.parties.outcomes.report.OutcomeForm;
import org.hexport.parties.outcomes.report.OutcomeHistory;
import org.hexport.parties.outcomes.report.OutcomePage;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.identity.PublicPaths;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Three questions a quarter by a link. What was answered before is not shown: the link may lie about. */
@Controller
@RequestMapping("/r/{period}/{token}")
class ReportLinkController {

    private final Templates templates;
    private final ReportLinks links;
    private final OutcomeDesk desk;
    private final OutcomeHistory periods;
    private final Comparisons comparisons;
    private final Enterprises enterprises;
    private final Clock clock;
    private final RandomGenerator chance;

    ReportLinkController(
            Templates templates,
            ReportLinks links,
            OutcomeDesk desk,
            OutcomeHistory periods,
            Comparisons comparisons,
            Enterprises enterprises,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.links = links;
        this.desk = desk;
        this.periods = periods;
        this.comparisons = comparisons;
        this.enterprises = enterprises;
        this.clock = clock;
        this.chance = chance;
    }

    @Bean
    static PublicPaths reportLinkPaths() {
        return PublicPaths.of("/r/**");
    }

    /** 410 where its four months are over. */
    @GetMapping
    View show(Ui ui, @PathVariable String period, @PathVariable String token) {
        var asked = period(period);
        if (links.over(asked)) {
            return ui.show(templates.outcomesLinkOver(ui), HttpStatus.GONE);
        }
        var page = page(enterprise(asked, token), asked, token, OutcomeForm.fresh(), Uuid7.at(clock.instant(), chance));
        return ui.show(templates.outcomesReport(ui, page));
    }

    /** The figures of others are the answer, shown this once. */
    @PostMapping
    View report(
            Ui ui,
            @PathVariable String period,
            @PathVariable String token,
            @RequestParam UUID report,
            @RequestParam MultiValueMap<String, String> sent) {
        var asked = period(period);
        var enterprise = enterprise(asked, token);
        var read = OutcomeForm.read(report, enterprise, asked, Answers.of(sent));
        if (read.outcome() == null) {
            return ui.invalid(templates.outcomesReport(ui, page(enterprise, asked, token, read.answers(), report)));
        }
        desk.reportByLink(read.outcome());
        return ui.show(
                templates.outcomesThanks(ui, comparisons.of(enterprise, asked).orElse(null)));
    }

    private Period period(String text) {
        return periods.reportable(text).orElseThrow(NotFound::new);
    }

    private OrganisationId enterprise(Period period, String token) {
        return links.enterprise(period, token).orElseThrow(NotFound::new);
    }

    private OutcomePage page(OrganisationId enterprise, Period period, String token, Answers answers, UUID report) {
        var name = enterprises
                .find(Viewer.HOUSE, enterprise)
                .orElseThrow(NotFound::new)
                .name();
        return new OutcomePage("/r/" + period + "/" + token, name, period, report.toString(), answers, null, null);
    }
}
