package org.hexport.parties.outcomes.report;

import java.time.Instant;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.outcomes.Mode;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Period;
import org.hexport.platform.ui.Row;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands in the register.
 *
 * @param earlier how many reports of the same period it replaced
 */
record Reported(
        Outcome outcome,
        Reporter reporter,
        int earlier,
        @Nullable Verification verification) {

    /**
     * @param name who sent it; empty where it came by the link without account
     * @param helped who filled in beside the owner
     */
    record Reporter(String name, @Nullable PersonId person, boolean byLink, boolean helped, Instant at) {}

    /** @param seen what showed it */
    record Verification(String verifier, Instant at, String seen) {}

    static Reported of(Row row) {
        var outcome = new Outcome(
                row.uuid("id"),
                new OrganisationId(row.uuid("enterprise_id")),
                Period.read(row.text("period")).orElseThrow(),
                row.number("domestic_idr"),
                row.number("exports_direct_idr"),
                row.number("exports_indirect_idr"),
                row.texts("countries"),
                details(row));
        return new Reported(outcome, reporter(row), row.integer("earlier"), verification(row));
    }

    private static Outcome.Details details(Row row) {
        return new Outcome.Details(
                row.numberOrNull("imports_idr"),
                row.numberOrNull("for_others_idr"),
                row.numberOrNull("shipments"),
                row.numberOrNull("workers"),
                row.texts("modes").stream()
                        .flatMap(word -> Mode.find(word).stream())
                        .toList(),
                row.textOrNull("evidence"));
    }

    private static Reporter reporter(Row row) {
        var person = row.uuidOrNull("reported_by");
        return new Reporter(
                row.text("reporter"),
                person == null ? null : new PersonId(person),
                row.flag("by_link"),
                row.flag("helped"),
                row.instant("reported_at"));
    }

    private static @Nullable Verification verification(Row row) {
        var verifier = row.textOrNull("verifier");
        return verifier == null ? null : new Verification(verifier, row.instant("verified_at"), row.text("seen"));
    }
}
