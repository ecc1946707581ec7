package org.hexport.platform.consent.owner;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/** Who fills in beside the owner; for those who may, the way to do so, and for the owner the way to who sees what. */
record HelpPanel(Place place, int order, Templates templates, Households households, Helps helps) implements Panel {

    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        if (subject == null) {
            return Reading.nothing();
        }
        var own = viewer.belongsTo(subject) || viewer.helps(subject);
        var outside = !own && households.of(subject).isSeenFromOutsideBy(viewer);
        return own || outside
                ? helps.readingInForce(subject)
                        .map(helped -> Optional.of(templates.consentPanel(ui, page(viewer, subject, helped, outside))))
                : Reading.nothing();
    }

    private static HelpPanelPage page(
            Viewer viewer, OrganisationId subject, List<Helps.Help> inForce, boolean outside) {
        return new HelpPanelPage(
                subject.toString(),
                inForce.stream()
                        .map(help -> new HelpPanelPage.Helper(
                                help.id().toString(),
                                help.helper(),
                                help.organisation(),
                                help.at(),
                                help.helperId().equals(viewer.person())))
                        .toList(),
                viewer.belongsTo(subject),
                outside);
    }
}
