package org.hexport.journey.ledger.acts;

import org.hexport.kernel.ActPerformed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of every act, wherever in the house it happened. */
@Component
class ActListener {

    private final Entries entries;

    ActListener(Entries entries) {
        this.entries = entries;
    }

    @ApplicationModuleListener
    void on(ActPerformed act) {
        entries.enterEvent(act);
    }
}
