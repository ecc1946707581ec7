package org.hexport.journey.stages.standing;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The ladder, and why an enterprise stands where it stands. */
final class LadderPanel implements Panel {

    private static final int ORDER = 20;

    private final Place place;
    private final Templates templates;
    private final LadderPages pages;

    LadderPanel(Place place, Templates templates, LadderPages pages) {
        this.place = place;
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** The page that collects the panels has asked whether the viewer may see the enterprise. */
    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        if (subject == null) {
            return Reading.nothing();
        }
        return pages.of(ui, viewer, subject)
                .map(page -> page.map(known -> templates.stagesLadder(ui, known))
                        .or(() -> Optional.of(
                                templates.stagesUnknown(ui, subject.toString(), viewer.answersFor(subject)))));
    }
}
