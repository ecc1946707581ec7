package org.hexport.parties.outcomes.report;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.consent.Consents;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An enterprise's reports, one form for each period. */
@Controller
@RequestMapping("/outcomes/{id}")
class OutcomeController {

    private final Templates templates;
    private final Enterprises enterprises;
    private final OutcomeTable outcomes;
    private final OutcomeDesk desk;
    private final OutcomeHistory periods;
    private final OutcomePages pages;
    private final Consents consents;
    private final AccessLog looks;
    private final Clock clock;
    private final RandomGenerator chance;

    OutcomeController(
            Templates templates,
            Enterprises enterprises,
            OutcomeTable outcomes,
            OutcomeDesk desk,
            OutcomeHistory periods,
            OutcomePages pages,
            Consents consents,
            AccessLog looks,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.enterprises = enterprises;
        this.outcomes = outcomes;
        this.desk = desk;
        this.periods = periods;
        this.pages = pages;
        this.consents = consents;
        this.looks = looks;
        this.clock = clock;
        this.chance = chance;
    }

    /** All reports, with what is still missing: for those who may see the enterprise's sales. */
    @GetMapping
    View list(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        var card = visible(viewer, id);
        looks.record(viewer, id, "outcomes.looked");
        return ui.show(templates.outcomesAll(ui, pages.whole(ui, viewer, card, Answers.none())));
    }

    private EnterpriseCard visible(Viewer viewer, OrganisationId id) {
        return enterprises
                .find(viewer, id)
                .filter(card -> consents.maySee(viewer, id, card.district(), Purpose.SALES))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/{period}")
    View show(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable String period) {
        var asked = periods.reportable(period).orElseThrow(NotFound::new);
        var enterprise = enterprises.requireWritable(viewer, id);
        var earlier = outcomes.last(visible(viewer, id).id(), asked).orElse(null);
        var answers = earlier == null ? OutcomeForm.fresh() : OutcomeForm.filled(earlier.outcome(), ui.locale());
        var report = Uuid7.at(clock.instant(), chance);
        return ui.show(templates.outcomesReport(
                ui, OutcomePage.of(enterprise, asked, report, answers, earlier, back(viewer, enterprise))));
    }

    @PostMapping("/{period}")
    View report(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable String period,
            @RequestParam UUID report,
            @RequestParam MultiValueMap<String, String> sent) {
        var asked = periods.reportable(period).orElseThrow(NotFound::new);
        var enterprise = enterprises.requireWritable(viewer, id);
        var read = OutcomeForm.read(report, id, asked, Answers.of(sent));
        if (read.outcome() == null) {
            var earlier = outcomes.last(id, asked).orElse(null);
            return ui.invalid(templates.outcomesReport(
                    ui, OutcomePage.of(enterprise, asked, report, read.answers(), earlier, back(viewer, enterprise))));
        }
        desk.report(viewer, read.outcome());
        return ui.seeOther(back(viewer, enterprise));
    }

    /** What showed it is written down; the report is verified until a later one replaces it. */
    @PostMapping("/{period}/verification")
    View verify(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> sent) {
        var card = visible(viewer, id);
        var field = "seen-" + period;
        var seen = Answers.of(sent).value(field);
        var reply = desk.verify(viewer, id, Period.read(period).orElseThrow(NotFound::new), seen);
        if (reply instanceof Reply.Refused) {
            var answers = Answers.none().with(field, seen).refuse(field, reply);
            return ui.invalid(templates.outcomesAll(ui, pages.whole(ui, viewer, card, answers)));
        }
        return ui.seeOther("/outcomes/" + id);
    }

    /** An owner goes back to the steps, the office to the enterprise. */
    private static String back(Viewer viewer, EnterpriseCard enterprise) {
        return (viewer.enterprises().contains(enterprise.id()) ? "/my-steps/" : "/enterprises/") + enterprise.id();
    }
}
