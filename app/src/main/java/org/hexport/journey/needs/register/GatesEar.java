package org.hexport.journey.needs.register;

import org.hexport.journey.readiness.events.AssessmentScored;
import org.hexport.journey.readiness.events.QuickCheckKept;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of quick checks and of assessments, at least once each. */
@Component
class GatesEar {

    private final NeedBook needs;

    GatesEar(NeedBook needs) {
        this.needs = needs;
    }

    @ApplicationModuleListener
    void on(QuickCheckKept check) {
        needs.hear(OpenGates.of(check.enterprise(), check.check(), check.district(), check.openGates()));
    }

    @ApplicationModuleListener
    void on(AssessmentScored scored) {
        needs.hear(OpenGates.of(scored.enterprise(), scored.assessment(), scored.district(), scored.openGates()));
    }
}
