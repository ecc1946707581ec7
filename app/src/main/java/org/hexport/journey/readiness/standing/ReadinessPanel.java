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

/** On the enterprise's page: where it stands, for whoever may see the enterprise, with the history of its checks. */
@Component
class ReadinessPanel implements Panel {

    private static final int EARLIER_CHECKS = 6;

    private final Templates templates;
    private final Standings standings;

    ReadinessPanel(Templates templates, Standings standings) {
        this.templates = templates;
        this.standings = standings;
    }

    @Override
    public Place place() {
        return Place.ENTERPRISE;
    }

    @Override
    public int order() {
        return 20;
    }

    /** The page that collects the panels has asked whether the viewer may see the enterprise. */
    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return subject == null
                ? Reading.nothing()
                : standings
                        .reading(subject)
                        .with(
                                standings.checks(subject, EARLIER_CHECKS),
                                (found, checks) -> found.map(standing -> templates.readinessPanelEnterprise(
                                        ui, StandingPage.of(ui, viewer, subject, standing, checks))));
    }
}
