package org.hexport.parties.helix.actors;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
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

/** The pages about actors, for anyone, and the form in which a person proposes one. */
@Controller
@RequestMapping("/actors")
class ActorController {

    private final Templates templates;
    private final ActorPages pages;
    private final ActorList list;
    private final AdmissionDesk desk;
    private final AdmissionRows rows;
    private final Clock clock;
    private final RandomGenerator chance;

    ActorController(
            Templates templates,
            ActorPages pages,
            ActorList list,
            AdmissionDesk desk,
            AdmissionRows rows,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.pages = pages;
        this.list = list;
        this.desk = desk;
        this.rows = rows;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping
    View list(
            Ui ui,
            Viewer viewer,
            @RequestParam(defaultValue = "") String helix,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(required = false) @Nullable UUID after) {
        var page = list.page(viewer, helix, Cells.tidy(words), after);
        return ui.show(templates.helixActors(ui, page, Answers.none().with("q", page.words())));
    }

    @GetMapping("/{id}")
    View show(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.show(templates.helixActor(ui, pages.show(viewer, new OrganisationId(id), Answers.none())));
    }

    /** A visitor is told what happens, and shown the way to an account. */
    @GetMapping("/new")
    View form(Ui ui, Viewer viewer) {
        if (!viewer.signedIn()) {
            return ui.show(templates.helixRegisterFirst(ui));
        }
        var answers = Answers.none().with("id", Uuid7.at(clock.instant(), chance));
        return ui.show(templates.helixRegister(ui, page(ui, answers, List.of())));
    }

    @PostMapping
    View register(Ui ui, Viewer viewer, @RequestParam MultiValueMap<String, String> sent) {
        viewer.requirePerson();
        var form = ActorForm.read(Answers.of(sent), RegisterPage.kinds(ui), pages.places());
        var answers = form.answers();
        var similar = List.<Link>of();
        if (form.proposal() != null) {
            var actor = form.proposal().actor();
            similar = answers.chosen("sure", "yes") ? List.of() : rows.similar(actor.name(), actor.id(), false);
            if (similar.isEmpty()) {
                answers = answers.refuse("name", desk.propose(viewer, form.proposal()));
                if (!answers.refused()) {
                    return ui.seeOther("/actors/" + actor.id());
                }
            }
        }
        return ui.invalid(templates.helixRegister(ui, page(ui, answers, similar)));
    }

    private RegisterPage page(Ui ui, Answers answers, List<Link> similar) {
        return new RegisterPage(
                answers,
                RegisterPage.kinds(ui),
                pages.places(),
                similar,
                "/actors",
                new Link(ui.t("helix.actors.title"), "/actors"),
                false);
    }
}
