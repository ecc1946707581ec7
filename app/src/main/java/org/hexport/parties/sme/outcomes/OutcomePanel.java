package org.hexport.parties.sme.outcomes;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the owner's steps: the last four quarters, and the one that is to be reported. */
@Component
class OutcomePanel implements Panel {

    private static final int SHOWN = 4;

    private final Templates templates;
    private final OutcomeHistory history;

    OutcomePanel(Templates templates, OutcomeHistory history) {
        this.templates = templates;
        this.history = history;
    }

    @Override
    public Place place() {
        return Place.MY_STEPS;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<JteModel> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return subject == null || !viewer.belongsTo(subject)
                ? Optional.empty()
                : Optional.of(templates.smeOutcomes(ui, page(ui, viewer, subject)));
    }

    private OutcomesPage page(Ui ui, Viewer viewer, OrganisationId subject) {
        var due = history.lastFinished();
        var lines = history.latest(subject, SHOWN, ui.locale());
        return new OutcomesPage(
                subject.toString(),
                due.toString(),
                Integer.toString(due.number()),
                Integer.toString(due.year()),
                lines.stream().anyMatch(line -> line.period().equals(due.toString())),
                viewer.speaksFor(subject),
                lines);
    }
}
