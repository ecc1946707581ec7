package org.hexport.parties.intake;

import org.hexport.platform.tables.ImportReport.Rule;

/** What a row of a file is to the register. */
sealed interface Match {

    /** The enterprise was told of by this very row: it tells nothing new. */
    record Told(Known known) implements Match {}

    record Same(Known known) implements Match {}

    record New() implements Match {}

    /** Probably one already known: a person must say. */
    record Probable(Known known, Reason reason, double likeness) implements Match {}

    /** This very row waits already. */
    record Waiting() implements Match {}

    /** A person has said of this very row which enterprise it is. */
    record Decided() implements Match {}

    /** @param column where the contradiction stands */
    record Impossible(String column, Rule rule) implements Match {}

    /** Why it is probably the same. */
    enum Reason {
        NAME,
        PHONE;

        String word() {
            return this == NAME ? "name" : "phone";
        }
    }
}
