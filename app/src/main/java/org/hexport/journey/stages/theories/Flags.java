package org.hexport.journey.stages.theories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the reader of a classification should know besides: gathered while the rules decide. */
final class Flags {

    static final String FORMER = "former";
    static final String INDIRECT_ONLY = "indirect_only";
    static final String EARLY_INTERNATIONALISER = "early_internationaliser";
    static final String EXPLORES_WITHOUT_INTEREST = "explores_without_interest";
    static final String SHIPMENTS_WITHOUT_QUARTER = "inconsistent:shipments_12m,quarters_8";
    static final String LAST_BEFORE_FIRST = "inconsistent:first_export,last_export";
    static final String VALUE_WITHOUT_SHIPMENT = "inconsistent:exports_12m,shipments_12m";

    private List<String> raised = List.of();

    void raise(boolean holds, String flag) {
        if (holds) {
            raised = raised.isEmpty() ? new ArrayList<>(2) : raised;
            raised.add(flag);
        }
    }

    List<String> sorted() {
        if (raised.size() > 1) {
            Collections.sort(raised);
        }
        return List.copyOf(raised);
    }
}
