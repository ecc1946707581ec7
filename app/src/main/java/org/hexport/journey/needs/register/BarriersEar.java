package org.hexport.journey.needs.register;

import org.hexport.journey.barriers.events.BarrierStated;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what enterprises say of their barriers, at least once each. */
@Component
class BarriersEar {

    private final NeedBook needs;

    BarriersEar(NeedBook needs) {
        this.needs = needs;
    }

    @ApplicationModuleListener
    void on(BarrierStated stated) {
        needs.hear(stated.enterprise(), stated.barrier());
    }
}
