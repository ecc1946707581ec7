package org.hexport.platform.identity.staff;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Reply.Refused;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/people")
class PeopleController {

    private final StaffPages pages;
    private final MandateDesk desk;
    private final Templates templates;

    PeopleController(StaffPages pages, MandateDesk desk, Templates templates) {
        this.pages = pages;
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping
    View people(
            Ui ui,
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(required = false) @Nullable UUID id) {
        MandateDesk.demandAdministrator(viewer);
        return ui.show(templates.identityPeople(ui, pages.people(q, after, id)));
    }

    @GetMapping("/{person}")
    View person(Ui ui, Viewer viewer, @PathVariable PersonId person) {
        MandateDesk.demandAdministrator(viewer);
        return ui.show(templates.identityPerson(ui, pages.person(person, Answers.none(), null)));
    }

    @PostMapping("/{person}/mandates")
    View give(
            Ui ui,
            Viewer viewer,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String region) {
        var answers = Answers.none().with("kind", kind).with("region", region);
        var wanted = kind(kind);
        if (wanted.isEmpty()) {
            answers = answers.refuse("kind", "identity.person.kind.missing");
        } else {
            answers = answers.refuse("region", desk.give(viewer, person, wanted.get(), region));
        }
        if (answers.refused()) {
            MandateDesk.demandAdministrator(viewer);
            return ui.invalid(templates.identityPerson(ui, pages.person(person, answers, null)));
        }
        return ui.seeOther("/people/" + person);
    }

    @PostMapping("/{person}/mandates/withdrawal")
    View withdraw(
            Ui ui,
            Viewer viewer,
            @PathVariable PersonId person,
            @RequestParam String kind,
            @RequestParam String region) {
        desk.withdraw(viewer, person, kind(kind).orElseThrow(NotFound::new), region);
        return ui.seeOther("/people/" + person);
    }

    @PostMapping("/{person}/administrator")
    View makeAdministrator(Ui ui, Viewer viewer, @PathVariable PersonId person) {
        desk.makeAdministrator(viewer, person);
        return ui.seeOther("/people/" + person);
    }

    @PostMapping("/{person}/administrator/withdrawal")
    View dismissAdministrator(Ui ui, Viewer viewer, @PathVariable PersonId person) {
        Reply reply = desk.dismissAdministrator(viewer, person);
        if (reply instanceof Refused refused) {
            return ui.invalid(templates.identityPerson(ui, pages.person(person, Answers.none(), refused.reasonKey())));
        }
        return ui.seeOther(person.equals(viewer.person()) ? "/account" : "/people/" + person);
    }

    private static Optional<MandateKind> kind(String word) {
        return Arrays.stream(MandateKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
