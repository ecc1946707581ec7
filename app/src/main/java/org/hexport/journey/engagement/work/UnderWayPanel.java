package org.hexport.journey.engagement.work;

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

/** On <em>my steps</em>: what is under way. */
@Component
class UnderWayPanel implements Panel {

    private final Templates templates;
    private final EngagementReader reader;

    UnderWayPanel(Templates templates, EngagementReader reader) {
        this.templates = templates;
        this.reader = reader;
    }

    @Override
    public Place place() {
        return Place.MY_STEPS;
    }

    @Override
    public int order() {
        return 50;
    }

    /** The page that collects the panels has asked whether the viewer may see the enterprise. */
    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return subject == null
                ? Reading.nothing()
                : reader.runningFor(subject)
                        .map(running -> Optional.of(templates.engagementPanelUnderWay(ui, running)));
    }
}
