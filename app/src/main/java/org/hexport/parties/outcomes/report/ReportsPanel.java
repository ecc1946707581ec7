package org.hexport.parties.outcomes.report;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.consent.Consents;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the enterprise's page: what it reported, for those who may see its sales. */
@Component
class ReportsPanel implements Panel {

    private static final int SHOWN = 8;

    private final Templates templates;
    private final OutcomePages pages;
    private final Enterprises enterprises;
    private final Consents consents;

    ReportsPanel(Templates templates, OutcomePages pages, Enterprises enterprises, Consents consents) {
        this.templates = templates;
        this.pages = pages;
        this.enterprises = enterprises;
        this.consents = consents;
    }

    @Override
    public Place place() {
        return Place.ENTERPRISE;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return Optional.ofNullable(subject)
                .flatMap(enterprise -> enterprises.find(viewer, enterprise))
                .filter(card -> consents.maySee(viewer, card.id(), card.district(), Purpose.SALES))
                .map(card -> pages.of(ui, card.id(), mayReport(viewer, card), SHOWN)
                        .map(page -> Optional.of(templates.outcomesEnterprise(ui, page))))
                .orElseGet(Reading::nothing);
    }

    private static boolean mayReport(Viewer viewer, EnterpriseCard card) {
        return viewer.answersFor(card.id()) || viewer.administrator() || viewer.mayWrite(card.district());
    }
}
