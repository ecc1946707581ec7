package org.hexport.parties.intake;

import java.util.UUID;
import org.hexport.platform.tables.ImportReport.Rule;
import org.jspecify.annotations.Nullable;

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

    /**
     * A person has said of this very row which enterprise it is.
     *
     * @param enterprise null where that was not written down, in the days before the queue did so
     */
    record Decided(@Nullable UUID enterprise) implements Match {}

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
