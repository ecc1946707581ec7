package org.hexport.journey.needs.register;

import org.hexport.journey.readiness.events.AssessmentScored;
import org.hexport.journey.readiness.events.QuickCheckKept;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of quick checks and of assessments, at least once each. */
@Component
class GatesEar {

    private final NeedDesk desk;

    GatesEar(NeedDesk desk) {
        this.desk = desk;
    }

    @ApplicationModuleListener
    void on(QuickCheckKept check) {
        desk.hear(OpenGates.of(check.enterprise(), check.check(), check.district(), check.openGates()));
    }

    @ApplicationModuleListener
    void on(AssessmentScored scored) {
        desk.hear(OpenGates.of(scored.enterprise(), scored.assessment(), scored.district(), scored.openGates()));
    }
}
