package org.hexport.journey.matching.needs;

import org.hexport.journey.readiness.events.AssessmentScored;
import org.hexport.journey.readiness.events.QuickCheckKept;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of quick checks and of assessments, at least once each. */
@Component
class QuickCheckEar {

    private final NeedDesk desk;

    QuickCheckEar(NeedDesk desk) {
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
