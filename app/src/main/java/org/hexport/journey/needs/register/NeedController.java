package org.hexport.journey.needs.register;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Needs written down and withdrawn by their owner. */
@Controller
@RequestMapping("/needs")
class NeedController {

    private final Templates templates;
    private final NeedDesk desk;
    private final Clock clock;
    private final RandomGenerator chance;

    NeedController(Templates templates, NeedDesk desk, Clock clock, RandomGenerator chance) {
        this.templates = templates;
        this.desk = desk;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/new")
    View form(Ui ui, Viewer viewer, @RequestParam UUID enterprise) {
        var mine = desk.mine(viewer, new OrganisationId(enterprise));
        var answers =
                Answers.none().with("id", Uuid7.at(clock.instant(), chance)).with("enterprise", mine);
        return ui.show(form(ui, mine, answers));
    }

    @PostMapping
    View write(Ui ui, Viewer viewer, @RequestParam MultiValueMap<String, String> sent) {
        var answers = Answers.of(sent);
        var enterprise = desk.mine(viewer, NeedForm.enterprise(answers));
        var read = NeedForm.read(answers);
        answers = read.answers();
        if (read.need().isPresent()) {
            answers = answers.refuse("barrier", desk.write(viewer, read.need().get()));
        }
        return answers.refused() ? ui.invalid(form(ui, enterprise, answers)) : mySteps(ui, enterprise);
    }

    @PostMapping("/{id}/withdrawals")
    View withdraw(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return mySteps(ui, desk.withdraw(viewer, new NeedId(id)));
    }

    private static View mySteps(Ui ui, OrganisationId enterprise) {
        return ui.seeOther("/my-steps/" + enterprise);
    }

    private JteModel form(Ui ui, OrganisationId enterprise, Answers answers) {
        var barriers = Arrays.stream(Barrier.values())
                .map(barrier -> new Choice(barrier.code(), ui.t("barrier." + barrier.code())))
                .toList();
        var severities = IntStream.rangeClosed(1, 4)
                .mapToObj(severity -> new Choice(Integer.toString(severity), ui.t("needs.severity." + severity)))
                .toList();
        return templates.needsNeed(
                ui, new NeedFormPage(enterprise.toString(), answers, barriers, severities, languages(ui)));
    }

    private static List<Choice> languages(Ui ui) {
        return NeedForm.LANGUAGES.stream()
                .map(language -> new Choice(language, ui.t("needs.language." + language)))
                .toList();
    }
}
