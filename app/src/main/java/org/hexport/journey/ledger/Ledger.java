package org.hexport.journey.ledger;

import java.util.List;
import org.hexport.journey.ledger.acts.Entries;
import org.hexport.kernel.ActPerformed;
import org.springframework.stereotype.Component;

/** The one ledger of what was done together. Modules publish {@link ActPerformed}; this is for work that ends in the same transaction, and for loaders. */
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

    /** Work that both sides signed: its beneficiary confirmed it by signing. The figures are those of its contributions. */
    public void enterSigned(ActPerformed act, List<Counted> figures) {
        entries.enterWork(act, figures);
    }
}
