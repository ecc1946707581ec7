package org.hexport.platform.tables;

import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;

/** Ends the reading of a file; {@link TableFile} turns it into a value. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient CellError reason;

    private Refusal(CellError reason) {
        super(reason.rule(), null, false, false);
        this.reason = reason;
    }

    static Refusal of(int row, String column, String value, Rule rule) {
        return of(new CellError(row, column, value, rule));
    }

    static Refusal of(CellError reason) {
        return new Refusal(reason);
    }

    CellError reason() {
        return reason;
    }
}
