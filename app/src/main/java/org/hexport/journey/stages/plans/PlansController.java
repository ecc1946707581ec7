package org.hexport.journey.stages.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
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

/** The page of plans: for who answers for the enterprise, and for nobody else there. */
@Controller
@RequestMapping("/enterprises/{id}/plans")
class PlansController {

    private static final int SHOWN = 20;
    private static final String ACTS = "act";

    private final Templates templates;
    private final PlanDesk desk;
    private final PlanTable plans;
    private final OwnActTable acts;
    private final Clock clock;
    private final RandomGenerator chance;

    PlansController(
            Templates templates,
            PlanDesk desk,
            PlanTable plans,
            OwnActTable acts,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.desk = desk;
        this.plans = plans;
        this.acts = acts;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping
    View show(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        desk.answerable(viewer, id);
        var newest =
                plans.said(id, 1).stream().map(PlanTable.Said::plan).findFirst().orElse(null);
        return ui.show(templates.stagesPlans(
                ui, page(viewer, id, PlanForm.filled(newest), Answers.none().with("on", LocalDate.now(clock)))));
    }

    @PostMapping
    View say(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @RequestParam UUID plan,
            @RequestParam MultiValueMap<String, String> sent) {
        desk.answerable(viewer, id);
        var read = PlanForm.plan(plan, Answers.of(sent), LocalDate.now(clock));
        if (read.value() == null) {
            return ui.invalid(templates.stagesPlans(ui, page(viewer, id, read.answers(), Answers.none())));
        }
        desk.say(viewer, id, read.value());
        return ui.seeOther(back(viewer, id));
    }

    @PostMapping("/acts")
    View did(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @RequestParam UUID act,
            @RequestParam MultiValueMap<String, String> sent) {
        desk.answerable(viewer, id);
        var read = PlanForm.act(act, Answers.of(sent), LocalDate.now(clock));
        if (read.value() == null) {
            var newest = plans.said(id, 1).stream()
                    .map(PlanTable.Said::plan)
                    .findFirst()
                    .orElse(null);
            return ui.invalid(templates.stagesPlans(ui, page(viewer, id, PlanForm.filled(newest), read.answers())));
        }
        desk.did(viewer, id, read.value());
        return ui.seeOther("/enterprises/" + id + "/plans#acts");
    }

    @PostMapping("/acts/{act}/withdrawals")
    View withdraw(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable UUID act) {
        desk.withdraw(viewer, id, act);
        return ui.seeOther("/enterprises/" + id + "/plans#acts");
    }

    private PlansPage page(Viewer viewer, OrganisationId id, Answers answers, Answers acting) {
        return new PlansPage(
                id.toString(),
                desk.answerable(viewer, id).name(),
                newId(),
                answers,
                newId(),
                acting.within(ACTS),
                acts.of(id, SHOWN),
                plans.said(id, SHOWN).stream()
                        .map(said -> new PlansPage.Said(said.at(), said.by(), said.helped()))
                        .toList(),
                back(viewer, id));
    }

    private String newId() {
        return Uuid7.at(clock.instant(), chance).toString();
    }

    private static String back(Viewer viewer, OrganisationId id) {
        return viewer.belongsTo(id) ? "/my-steps/" + id : "/enterprises/" + id;
    }
}
