package org.hexport.journey.readiness.check;

import java.util.UUID;
import org.hexport.journey.readiness.instrument.NextStep;
import org.hexport.journey.readiness.standing.EnterpriseRecords;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The answer to a check: for whoever has its address until it is kept, then for those who may see the enterprise. */
@Controller
class ResultController {

    private final Templates templates;
    private final QuickChecks checks;
    private final NearbyOffers offers;
    private final Enterprises enterprises;
    private final EnterpriseRecords records;

    ResultController(
            Templates templates,
            QuickChecks checks,
            NearbyOffers offers,
            Enterprises enterprises,
            EnterpriseRecords records) {
        this.templates = templates;
        this.checks = checks;
        this.offers = offers;
        this.enterprises = enterprises;
        this.records = records;
    }

    @GetMapping("/check/{id}")
    View show(Ui ui, Viewer viewer, @PathVariable UUID id) {
        var check = checks.find(id).orElseThrow(NotFound::new);
        var page = check.kept() == null ? ofNobody(ui, check) : ofEnterprise(ui, viewer, check, check.kept());
        return ui.show(templates.readinessResult(ui, page));
    }

    private ResultPage ofNobody(Ui ui, QuickCheck check) {
        var keep = "/check/" + check.id() + "/keep";
        return ResultPage.of(ui, check, false, offer(check, false), ui.signedIn() ? keep : "/join?then=" + keep, null);
    }

    private ResultPage ofEnterprise(Ui ui, Viewer viewer, QuickCheck check, QuickCheck.Kept kept) {
        enterprises.requireVisible(viewer, kept.enterprise());
        var record = records.of(kept.enterprise()).orElseThrow(NotFound::new);
        var owner = new ResultPage.Owner(
                kept.enterprise().toString(),
                record.name(),
                kept.at(),
                viewer.belongsTo(kept.enterprise()) || viewer.helps(kept.enterprise()),
                record.mayBeAnsweredForBy(viewer, kept.enterprise()));
        return ResultPage.of(ui, check, record.exporting(), offer(check, record.exporting()), null, owner);
    }

    private @Nullable NearbyOffer offer(QuickCheck check, boolean exporting) {
        var steps = ResultPage.steps(check, check.verdict(exporting));
        return offers.nearest(
                        check.district(), steps.stream().map(NextStep::barrier).toList())
                .orElse(null);
    }
}
