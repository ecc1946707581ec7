package org.hexport.journey.barriers.panel;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.consent.Consents;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the enterprise's page, for its own people and for those to whom its owner lets its answers be shown. */
@Component
class EnterpriseBarriers implements Panel {

    private final Templates templates;
    private final PanelRows rows;
    private final Enterprises enterprises;
    private final Consents consents;

    EnterpriseBarriers(Templates templates, PanelRows rows, Enterprises enterprises, Consents consents) {
        this.templates = templates;
        this.rows = rows;
        this.enterprises = enterprises;
        this.consents = consents;
    }

    @Override
    public Place place() {
        return Place.ENTERPRISE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return subject == null || !maySee(viewer, subject)
                ? Reading.nothing()
                : BarriersPanel.page(rows, viewer, subject)
                        .map(page -> Optional.of(page)
                                .filter(found -> found.spoken() > 0 || found.mayAnswer() && !found.rejected())
                                .map(found -> templates.barriersPanel(ui, found)));
    }

    private boolean maySee(Viewer viewer, OrganisationId enterprise) {
        if (viewer.belongsTo(enterprise)) {
            return true;
        }
        return enterprises
                .find(viewer, enterprise)
                .filter(card -> consents.maySee(viewer, enterprise, card.district(), Purpose.READINESS))
                .isPresent();
    }
}
