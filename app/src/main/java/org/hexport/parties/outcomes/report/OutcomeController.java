package org.hexport.parties.outcomes.report;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/outcomes/{id}/{period}")
class OutcomeController {

    private final Templates templates;
    private final Enterprises enterprises;
    private final OutcomeTable outcomes;
    private final OutcomeDesk desk;
    private final OutcomeHistory quarters;
    private final Clock clock;
    private final RandomGenerator chance;

    OutcomeController(
            Templates templates,
            Enterprises enterprises,
            OutcomeTable outcomes,
            OutcomeDesk desk,
            OutcomeHistory quarters,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.enterprises = enterprises;
        this.outcomes = outcomes;
        this.desk = desk;
        this.quarters = quarters;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping
    View show(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable String period) {
        var quarter = quarters.reportable(period).orElseThrow(NotFound::new);
        var enterprise = enterprises.requireWritable(viewer, id);
        var earlier = outcomes.last(id, quarter).orElse(null);
        var answers = earlier == null ? OutcomeForm.fresh() : OutcomeForm.filled(earlier.outcome(), ui.locale());
        var report = Uuid7.at(clock.instant(), chance);
        return ui.show(templates.outcomesReport(ui, page(ui, viewer, enterprise, quarter, report, answers, earlier)));
    }

    @PostMapping
    View report(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable String period,
            @RequestParam UUID report,
            @RequestParam MultiValueMap<String, String> sent) {
        var quarter = quarters.reportable(period).orElseThrow(NotFound::new);
        var enterprise = enterprises.requireWritable(viewer, id);
        var read = OutcomeForm.read(report, id, quarter, Answers.of(sent));
        if (read.outcome() == null) {
            var earlier = outcomes.last(id, quarter).orElse(null);
            return ui.invalid(templates.outcomesReport(
                    ui, page(ui, viewer, enterprise, quarter, report, read.answers(), earlier)));
        }
        desk.report(viewer, read.outcome());
        return ui.seeOther(back(viewer, enterprise));
    }

    private static OutcomePage page(
            Ui ui,
            Viewer viewer,
            EnterpriseCard enterprise,
            Quarter quarter,
            UUID report,
            Answers answers,
            OutcomeTable.@Nullable Reported earlier) {
        return new OutcomePage(
                enterprise.id().toString(),
                enterprise.name(),
                quarter.toString(),
                Integer.toString(quarter.number()),
                Integer.toString(quarter.year()),
                report.toString(),
                answers,
                Countries.COMMON.stream()
                        .map(code -> new Choice(code, Countries.name(code, ui.locale())))
                        .toList(),
                earlier == null ? null : new OutcomePage.Earlier(earlier.at(), earlier.reporter()),
                back(viewer, enterprise));
    }

    /** An owner goes back to the steps, the office to the enterprise. */
    private static String back(Viewer viewer, EnterpriseCard enterprise) {
        return (viewer.enterprises().contains(enterprise.id()) ? "/my-steps/" : "/enterprises/") + enterprise.id();
    }
}
