package org.hexport.journey.stages.standing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.consent.Consents;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** What panels say of an enterprise's stage: the rung to all who may see the enterprise, the facts as its owner agreed. */
@Component
class LadderPages {

    private final Classifications classifications;
    private final Consents consents;

    LadderPages(Classifications classifications, Consents consents) {
        this.classifications = classifications;
        this.consents = consents;
    }

    /** Empty where it was never classified. */
    Reading<Optional<LadderPage>> of(Ui ui, Viewer viewer, OrganisationId enterprise) {
        return classifications
                .ofNewest(enterprise)
                .map(newest -> newest.map(kept -> LadderPage.of(
                        ui,
                        enterprise.toString(),
                        kept.kept(),
                        seen(viewer, enterprise, kept.district()),
                        viewer.belongsTo(enterprise),
                        viewer.answersFor(enterprise))));
    }

    private Set<Fact.Kind> seen(Viewer viewer, OrganisationId enterprise, String district) {
        if (viewer.belongsTo(enterprise)) {
            return EnumSet.allOf(Fact.Kind.class);
        }
        var agreed = consents.seenBy(viewer, enterprise, district);
        var seen = EnumSet.noneOf(Fact.Kind.class);
        if (agreed.contains(Purpose.READINESS)) {
            seen.add(Fact.Kind.ASKED);
        }
        if (agreed.contains(Purpose.SALES)) {
            seen.add(Fact.Kind.MONEY);
            seen.add(Fact.Kind.RECORDED);
        }
        return seen;
    }
}
