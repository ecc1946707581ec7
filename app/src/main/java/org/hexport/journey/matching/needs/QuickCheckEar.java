package org.hexport.journey.matching.needs;

import org.hexport.journey.readiness.events.QuickCheckKept;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of quick checks, at least once each. */
@Component
class QuickCheckEar {

    private final NeedDesk desk;

    QuickCheckEar(NeedDesk desk) {
        this.desk = desk;
    }

    @ApplicationModuleListener
    void on(QuickCheckKept check) {
        desk.hear(check);
    }
}
