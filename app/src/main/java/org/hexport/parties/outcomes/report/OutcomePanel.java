package org.hexport.parties.outcomes.report;

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

/** On the owner's steps: the last four quarters, and the one that is to be reported. */
@Component
class OutcomePanel implements Panel {

    private static final int SHOWN = 4;

    private final Templates templates;
    private final OutcomePages pages;

    OutcomePanel(Templates templates, OutcomePages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public Place place() {
        return Place.MY_STEPS;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return subject == null || !viewer.belongsTo(subject) && !viewer.helps(subject)
                ? Reading.nothing()
                : pages.of(ui, subject, viewer.answersFor(subject), SHOWN)
                        .map(page -> Optional.of(templates.outcomesSteps(ui, page)));
    }
}
