package org.hexport.platform.consent.owner;

import java.util.List;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.consent.Consents;
import org.hexport.platform.consent.owner.Helps.Help;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an owner decided. */
@Component
class SharingPages {

    private final Households households;
    private final Consents consents;
    private final Decisions decisions;
    private final Helps helps;
    private final HelpLinks links;

    SharingPages(Households households, Consents consents, Decisions decisions, Helps helps, HelpLinks links) {
        this.households = households;
        this.consents = consents;
        this.decisions = decisions;
        this.helps = helps;
        this.links = links;
    }

    SharingPage of(Viewer viewer, OrganisationId enterprise) {
        var answers = Answers.none();
        for (var decided : consents.decidedBy(enterprise).entrySet()) {
            answers = answers.with(decided.getKey().word(), decided.getValue() ? "yes" : "no");
        }
        return of(viewer, enterprise, answers, links.fresh().text(), null);
    }

    /** @param link just made */
    SharingPage of(Viewer viewer, OrganisationId enterprise, Answers answers, String token, @Nullable String link) {
        return new SharingPage(
                enterprise.toString(),
                households.of(enterprise).name(),
                viewer.speaksFor(enterprise),
                answers,
                lines(viewer, enterprise, helps.inForce(enterprise)),
                lines(viewer, enterprise, helps.ended(enterprise)),
                decisions.of(enterprise).stream()
                        .map(decision -> new SharingPage.Past(
                                decision.purpose().word(),
                                decision.given(),
                                decision.at(),
                                decision.decider(),
                                decision.writtenBy()))
                        .toList(),
                token,
                link);
    }

    private static List<SharingPage.Line> lines(Viewer viewer, OrganisationId enterprise, List<Help> helps) {
        return helps.stream()
                .map(help -> new SharingPage.Line(
                        help.id().toString(),
                        help.helper(),
                        help.organisation(),
                        help.owner(),
                        help.given(),
                        help.at(),
                        help.withdrawn(),
                        viewer.speaksFor(enterprise) || help.helperId().equals(viewer.person())))
                .toList();
    }
}
