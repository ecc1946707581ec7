package org.hexport.journey.readiness.standing;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On <em>my steps</em>: the gates, each open one with the smallest act that meets it. */
@Component
class GatesPanel implements Panel {

    private final Templates templates;
    private final Standings standings;

    GatesPanel(Templates templates, Standings standings) {
        this.templates = templates;
        this.standings = standings;
    }

    @Override
    public Place place() {
        return Place.MY_STEPS;
    }

    @Override
    public int order() {
        return 30;
    }

    /** The page that collects the panels has asked whether the viewer may see the enterprise. */
    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return subject == null
                ? Reading.nothing()
                : standings
                        .reading(subject)
                        .map(found -> found.map(
                                standing -> templates.readinessPanelGates(ui, page(ui, viewer, subject, standing))));
    }

    private static StandingPage page(Ui ui, Viewer viewer, OrganisationId subject, Standing standing) {
        return StandingPage.of(ui, viewer, subject, standing, java.util.List.of());
    }
}
