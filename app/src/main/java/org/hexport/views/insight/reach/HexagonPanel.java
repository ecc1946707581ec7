package org.hexport.views.insight.reach;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Who has helped this enterprise: on its own page and among its steps. */
record HexagonPanel(Place place, int order, Reaches reaches, Templates templates) implements Panel {

    private static final int MONTHS = 24;

    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        if (subject == null) {
            return Reading.nothing();
        }
        var since = ui.today().minusMonths(MONTHS);
        var lens = Lens.of(ui.parameter("lens"));
        return reaches.of(subject, since)
                .map(reached -> Optional.of(templates.insightReach(ui, new ReachPage(reached, since, lens))));
    }
}
