package org.hexport.parties.sme.intake;

import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Component;

/** How many rows wait for somebody to say whether they are known. */
@Component
public class Duplicates {

    private final DuplicateTable table;

    Duplicates(DuplicateTable table) {
        this.table = table;
    }

    public long open(Viewer viewer) {
        return table.open(viewer);
    }
}
