package org.hexport.parties.helix.actors;

import java.util.List;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.actors.Admission.Decision;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Link;
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

/** Who waits to come in, what a coordinator says, and the mending of what was proposed. */
@Controller
@RequestMapping("/actors")
class AdmissionController {

    private final Templates templates;
    private final ActorPages pages;
    private final Actors actors;
    private final AdmissionDesk desk;
    private final WaitingActors waiting;

    AdmissionController(
            Templates templates, ActorPages pages, Actors actors, AdmissionDesk desk, WaitingActors waiting) {
        this.templates = templates;
        this.pages = pages;
        this.actors = actors;
        this.desk = desk;
        this.waiting = waiting;
    }

    @GetMapping("/waiting")
    View waiting(Ui ui, Viewer viewer, @RequestParam(required = false) @Nullable UUID after) {
        if (viewer.coordinates().isEmpty() && !viewer.administrator()) {
            throw new NotFound();
        }
        return ui.show(templates.helixWaiting(ui, waiting.page(viewer, after)));
    }

    @GetMapping("/{id}/edit")
    View edit(Ui ui, Viewer viewer, @PathVariable UUID id) {
        var actor = changeable(viewer, id);
        var said = pages.said(actor.id());
        return ui.show(
                templates.helixRegister(ui, page(ui, actor, ActorForm.filled(actor, said.contact(), said.claim()))));
    }

    @PostMapping("/{id}/edit")
    View mend(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var actor = changeable(viewer, id);
        var given = Answers.of(sent).with("id", id);
        var form = actor.confirmed()
                ? ActorForm.read(given, actor)
                : ActorForm.read(given, RegisterPage.kinds(ui, actor.helix()), pages.places());
        var answers = form.answers();
        if (form.proposal() != null) {
            answers = answers.refuse("name", desk.mend(viewer, form.proposal()));
        }
        return answers.refused()
                ? ui.invalid(templates.helixRegister(ui, page(ui, actor, answers)))
                : ui.seeOther("/actors/" + id);
    }

    @PostMapping("/{id}/decisions")
    View decide(
            Ui ui,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String words) {
        viewer.requirePerson();
        var actor = new OrganisationId(id);
        var said = Decision.find(decision).orElseThrow(NotFound::new);
        var answers = Answers.none()
                .with("words", words)
                .refuse("words", desk.decide(viewer, actor, said, Cells.tidy(words)));
        return answers.refused()
                ? ui.invalid(templates.helixActor(ui, pages.show(viewer, actor, answers)))
                : ui.seeOther("/actors/" + id);
    }

    private RegisterPage page(Ui ui, Actor actor, Answers answers) {
        return new RegisterPage(
                answers,
                RegisterPage.kinds(ui, actor.helix()),
                pages.places(),
                List.of(),
                "/actors/" + actor.id() + "/edit",
                new Link(actor.name(), "/actors/" + actor.id()),
                actor.confirmed());
    }

    private Actor changeable(Viewer viewer, UUID id) {
        viewer.requirePerson();
        return actors.find(new OrganisationId(id))
                .filter(actor -> Actors.mayChange(viewer, actor.id(), actor.district()))
                .orElseThrow(NotFound::new);
    }
}
