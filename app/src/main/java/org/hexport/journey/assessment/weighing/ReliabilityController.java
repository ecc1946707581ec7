package org.hexport.journey.assessment.weighing;

import org.hexport.journey.readiness.Results;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How far the scores can be trusted, over all enterprises here: for whoever is signed in. */
@Controller
class ReliabilityController {

    private final Templates templates;
    private final Results results;
    private final AgreementTable agreement;

    ReliabilityController(Templates templates, Results results, AgreementTable agreement) {
        this.templates = templates;
        this.results = results;
        this.agreement = agreement;
    }

    @GetMapping("/reliability")
    View show(Ui ui, Viewer viewer) {
        viewer.requirePerson();
        var instrument = Instrument.CURRENT;
        return ui.show(templates.assessmentReliability(
                ui,
                ReliabilityPage.of(instrument.version(), results.reliability(instrument), agreement.of(instrument))));
    }
}
