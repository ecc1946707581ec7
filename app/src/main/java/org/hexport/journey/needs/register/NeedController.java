package org.hexport.journey.needs.register;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
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

/** Needs written down, confirmed, changed and withdrawn by their owner. */
@Controller
@RequestMapping("/needs")
class NeedController {

    private final Templates templates;
    private final NeedDesk desk;
    private final NeedPages pages;
    private final Clock clock;
    private final RandomGenerator chance;

    NeedController(Templates templates, NeedDesk desk, NeedPages pages, Clock clock, RandomGenerator chance) {
        this.templates = templates;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/new")
    View form(Ui ui, Viewer viewer, @RequestParam UUID enterprise, @RequestParam(defaultValue = "") String barrier) {
        var asker = desk.mine(viewer, new OrganisationId(enterprise));
        var answers = Answers.none()
                .with("id", Uuid7.at(clock.instant(), chance))
                .with("enterprise", asker.id())
                .with("barrier", barrier)
                .with("urgency", Urgency.NORMAL.word())
                .with("mode", Meeting.ANY.word())
                .with("demand", 1);
        return ui.show(templates.needsNeed(ui, NeedFormPage.writing(viewer, asker, answers, null)));
    }

    @PostMapping
    View write(Ui ui, Viewer viewer, @RequestParam MultiValueMap<String, String> sent) {
        var answers = Answers.of(sent);
        var asker = desk.mine(viewer, new OrganisationId(NeedForm.id(answers, "enterprise")));
        var id = new NeedId(NeedForm.id(answers, "id"));
        var read = NeedForm.read(answers, null, ui.today());
        if (read.wish().isEmpty()) {
            return ui.invalid(templates.needsNeed(ui, NeedFormPage.writing(viewer, asker, read.answers(), null)));
        }
        var need = new NewNeed(id, asker.id(), read.wish().get());
        return desk.write(viewer, need) instanceof Reply.Refused refused
                ? ui.invalid(templates.needsNeed(
                        ui,
                        NeedFormPage.writing(
                                viewer,
                                asker,
                                read.answers().refuse("barrier", refused),
                                desk.twin(need).map(NeedId::value).orElse(null))))
                : ui.seeOther(asker.page(viewer));
    }

    @GetMapping("/{id}")
    View show(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.show(templates.needsOne(ui, pages.show(viewer, new NeedId(id)), null));
    }

    @GetMapping("/{id}/changes/new")
    View changing(Ui ui, Viewer viewer, @PathVariable UUID id) {
        var need = new NeedId(id);
        var asker = desk.mine(viewer, need);
        var page = pages.show(viewer, need);
        return ui.show(templates.needsNeed(
                ui, NeedFormPage.changing(asker, NeedForm.filled(Answers.none(), pages.wish(need)), id, page.key())));
    }

    @PostMapping("/{id}/changes")
    View change(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var need = new NeedId(id);
        var asker = desk.mine(viewer, need);
        var page = pages.show(viewer, need);
        var read = NeedForm.read(Answers.of(sent), page.barrier(), ui.today());
        var answers = read.answers();
        if (read.wish().isPresent()) {
            answers = answers.refuse(
                    "words", desk.change(viewer, need, read.wish().get()));
        }
        return answers.refused()
                ? ui.invalid(templates.needsNeed(ui, NeedFormPage.changing(asker, answers, id, page.key())))
                : ui.seeOther("/needs/" + id);
    }

    @PostMapping("/{id}/confirmations")
    View confirm(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.seeOther(desk.confirm(viewer, new NeedId(id)).page(viewer));
    }

    @PostMapping("/{id}/withdrawals")
    View withdraw(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.seeOther(desk.withdraw(viewer, new NeedId(id)).page(viewer));
    }
}
