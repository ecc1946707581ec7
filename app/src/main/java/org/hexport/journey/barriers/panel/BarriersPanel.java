package org.hexport.journey.barriers.panel;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.journey.barriers.StandingBarrier;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On <em>my steps</em>: what is in the way, who can lift it, what is under way. */
@Component
class BarriersPanel implements Panel {

    private final Templates templates;
    private final PanelRows rows;

    BarriersPanel(Templates templates, PanelRows rows) {
        this.templates = templates;
        this.rows = rows;
    }

    @Override
    public Place place() {
        return Place.MY_STEPS;
    }

    @Override
    public int order() {
        return 40;
    }

    /** The page that collects the panels has asked whether the viewer may see the enterprise. */
    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return subject == null
                ? Reading.nothing()
                : page(rows, viewer, subject)
                        .map(page -> Optional.of(page)
                                .filter(found -> found.spoken() > 0 || !found.rejected())
                                .map(found -> templates.barriersPanel(ui, found)));
    }

    static Reading<PanelPage> page(PanelRows rows, Viewer viewer, OrganisationId enterprise) {
        return rows.of(enterprise, viewer.belongsTo(enterprise)).map(found -> page(found, viewer, enterprise));
    }

    private static PanelPage page(PanelRows.Found found, Viewer viewer, OrganisationId enterprise) {
        var lines = found.lines().stream()
                .filter(line -> isWorthALine(line.standing()))
                .toList();
        return new PanelPage(
                enterprise.toString(),
                found.lines().size(),
                lines,
                viewer.answersFor(enterprise),
                viewer.speaksFor(enterprise),
                found.rejected());
    }

    private static boolean isWorthALine(StandingBarrier standing) {
        return standing.isInTheWay() || standing.lift() != null;
    }
}
