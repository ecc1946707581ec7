package org.hexport.views.portal.home;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.ui.Panel.Place;
import org.hexport.platform.ui.Panels;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Each role's home, and an enterprise's steps. */
@Controller
@Transactional(readOnly = true)
class HomeController {

    private final Panels panels;
    private final Organisations organisations;
    private final Templates templates;

    HomeController(Panels panels, Organisations organisations, Templates templates) {
        this.panels = panels;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping("/home")
    View home(Ui ui, Viewer viewer) {
        viewer.requirePerson();
        var found = panels.withWaiting(Place.HOME, ui, viewer, null);
        return ui.show(templates.portalHome(ui, new HomePage(found.waiting(), found.panels())));
    }

    @GetMapping("/my-steps")
    View own(Ui ui, Viewer viewer) {
        return ui.seeOther("/my-steps/" + enterprises(viewer).getFirst().value());
    }

    @GetMapping("/my-steps/{enterprise}")
    View steps(Ui ui, Viewer viewer, @PathVariable UUID enterprise) {
        var subject = new OrganisationId(enterprise);
        var own = enterprises(viewer);
        if (!own.contains(subject)) {
            throw new NotFound();
        }
        var names = organisations.namesOf(own);
        var others = own.stream()
                .filter(other -> !other.equals(subject))
                .map(other -> new StepsPage.Other(other.value(), String.valueOf(names.get(other))))
                .toList();
        var found = panels.withWaiting(Place.MY_STEPS, ui, viewer, subject);
        return ui.show(templates.portalSteps(
                ui,
                new StepsPage(
                        enterprise, String.valueOf(names.get(subject)), found.waiting(), found.panels(), others)));
    }

    /** One's own, and those beside whose owner one fills in. */
    private static List<OrganisationId> enterprises(Viewer viewer) {
        var own = Stream.concat(viewer.enterprises().stream(), viewer.helps().stream())
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::value))
                .toList();
        if (own.isEmpty()) {
            throw new NotFound();
        }
        return own;
    }
}
