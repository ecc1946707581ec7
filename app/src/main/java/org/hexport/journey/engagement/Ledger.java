package org.hexport.journey.engagement;

import org.hexport.journey.engagement.ledger.Entries;
import org.hexport.kernel.ActPerformed;
import org.springframework.stereotype.Component;

/** The one ledger of what was done together. Modules publish {@link ActPerformed}; this is for loaders that write many acts at once. */
@Component
public class Ledger {

    private final Entries entries;

    Ledger(Entries entries) {
        this.entries = entries;
    }

    /** As if the act had been published. The same act again changes nothing. */
    public void enter(ActPerformed act) {
        entries.enterEvent(act);
    }
}
