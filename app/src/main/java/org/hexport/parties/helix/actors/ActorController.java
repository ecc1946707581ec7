package org.hexport.parties.helix.actors;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.helix.ActorKind;
import org.hexport.platform.tables.Cells;
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

/** The pages about actors. */
@Controller
@RequestMapping("/actors")
class ActorController {

    private final Templates templates;
    private final ActorPages pages;
    private final ActorDesk desk;
    private final Clock clock;
    private final RandomGenerator chance;

    ActorController(Templates templates, ActorPages pages, ActorDesk desk, Clock clock, RandomGenerator chance) {
        this.templates = templates;
        this.pages = pages;
        this.desk = desk;
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
        viewer.requirePerson();
        var page = pages.list(helix, Cells.tidy(words), after);
        return ui.show(templates.helixActors(ui, page, Answers.none().with("q", page.words())));
    }

    @GetMapping("/{id}")
    View show(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.show(templates.helixActor(ui, pages.show(viewer, new OrganisationId(id))));
    }

    @GetMapping("/new")
    View form(Ui ui, Viewer viewer) {
        viewer.requirePerson();
        var answers = Answers.none().with("id", Uuid7.at(clock.instant(), chance));
        return ui.show(templates.helixRegister(ui, answers, kinds(ui), pages.places()));
    }

    @PostMapping
    View register(Ui ui, Viewer viewer, @RequestParam MultiValueMap<String, String> sent) {
        viewer.requirePerson();
        var places = pages.places();
        var form = ActorForm.read(Answers.of(sent), places);
        var answers = form.answers();
        var actor = form.actor();
        if (actor != null) {
            answers = answers.refuse("name", desk.registerOwn(viewer, actor));
        }
        return answers.refused() || actor == null
                ? ui.invalid(templates.helixRegister(ui, answers, kinds(ui), places))
                : ui.seeOther("/actors/" + actor.id());
    }

    /** {@code A:university}, by helix. */
    private static List<Choice> kinds(Ui ui) {
        return Arrays.stream(Helix.values())
                .flatMap(helix -> ActorKind.of(helix).stream()
                        .filter(kind -> kind != ActorKind.UNSTATED)
                        .map(kind -> new Choice(
                                helix.letter() + ":" + kind.word(),
                                ui.t("helix." + helix.letter()) + ": " + ui.t("helix.kind." + kind.word()))))
                .toList();
    }
}
