package org.hexport.parties.helix.actors;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.Actors;
import org.hexport.platform.reference.StudyFields;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Persons who act under an actor, named by who speaks for it. */
@Controller
@RequestMapping("/actors/{id}/experts")
class ExpertController {

    private static final int MOST = 200;

    private final Templates templates;
    private final Actors actors;
    private final Experts experts;
    private final StudyFields fields;
    private final Clock clock;
    private final RandomGenerator chance;

    ExpertController(
            Templates templates,
            Actors actors,
            Experts experts,
            StudyFields fields,
            Clock clock,
            RandomGenerator chance) {
        this.templates = templates;
        this.actors = actors;
        this.experts = experts;
        this.fields = fields;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/new")
    View form(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.show(page(ui, changeable(viewer, id), Answers.none()));
    }

    @PostMapping
    @Transactional
    View add(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var actor = changeable(viewer, id);
        var given = Answers.of(sent);
        var name = Cells.tidy(given.value("name"));
        var note = Cells.tidy(given.value("note"));
        var answers = given;
        if (name.isEmpty() || name.length() > Expert.LONGEST_NAME) {
            answers = answers.refuse("name", "helix.expert.form.name", Expert.LONGEST_NAME);
        }
        if (note.length() > Expert.LONGEST_NOTE) {
            answers = answers.refuse("note", "helix.form.note", Expert.LONGEST_NOTE);
        }
        if (experts.of(actor.id()).size() >= MOST) {
            answers = answers.refuse("name", "helix.expert.form.many", MOST);
        }
        if (answers.refused()) {
            return ui.invalid(page(ui, actor, answers));
        }
        var chosen = fields.all().stream()
                .map(field -> field.code())
                .filter(code -> given.chosen("fields", code))
                .toList();
        var languages = Expert.LANGUAGES.stream()
                .filter(code -> given.chosen("languages", code))
                .toList();
        var fresh = Uuid7.at(clock.instant(), chance).toString();
        experts.add(actor.id(), new Expert(fresh, name, chosen, languages, note), viewer);
        return ui.seeOther("/actors/" + id + "#experts");
    }

    @PostMapping("/{expert}/removal")
    @Transactional
    View remove(Ui ui, Viewer viewer, @PathVariable UUID id, @PathVariable UUID expert) {
        experts.remove(changeable(viewer, id).id(), expert, viewer);
        return ui.seeOther("/actors/" + id + "#experts");
    }

    private gg.jte.models.runtime.JteModel page(Ui ui, Actor actor, Answers answers) {
        var known = fields.all().stream()
                .map(field -> new Choice(field.code(), field.name(ui.language())))
                .toList();
        var languages = Expert.LANGUAGES.stream()
                .map(code -> new Choice(code, ui.t("helix.language." + code)))
                .toList();
        return templates.helixExpert(ui, actor, answers, known, List.copyOf(languages));
    }

    private Actor changeable(Viewer viewer, UUID id) {
        viewer.requirePerson();
        return actors.find(new OrganisationId(id))
                .filter(actor -> Actors.mayChange(viewer, actor.id(), actor.district()))
                .orElseThrow(NotFound::new);
    }
}
