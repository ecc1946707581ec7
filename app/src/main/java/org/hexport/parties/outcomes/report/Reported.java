package org.hexport.parties.outcomes.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.outcomes.Mode;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Period;
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

    static Reported of(ResultSet row, int number) throws SQLException {
        var outcome = new Outcome(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                Period.read(row.getString("period")).orElseThrow(),
                row.getLong("domestic_idr"),
                row.getLong("exports_direct_idr"),
                row.getLong("exports_indirect_idr"),
                Arrays.asList((String[]) row.getArray("countries").getArray()),
                details(row));
        return new Reported(outcome, reporter(row), row.getInt("earlier"), verification(row));
    }

    private static Outcome.Details details(ResultSet row) throws SQLException {
        return new Outcome.Details(
                number(row, "imports_idr"),
                number(row, "for_others_idr"),
                number(row, "shipments"),
                number(row, "workers"),
                Arrays.stream((String[]) row.getArray("modes").getArray())
                        .flatMap(word -> Mode.find(word).stream())
                        .toList(),
                row.getString("evidence"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static Reporter reporter(ResultSet row) throws SQLException {
        var person = row.getObject("reported_by", UUID.class);
        return new Reporter(
                row.getString("reporter"),
                person == null ? null : new PersonId(person),
                row.getBoolean("by_link"),
                row.getBoolean("helped"),
                row.getTimestamp("reported_at").toInstant());
    }

    private static @Nullable Verification verification(ResultSet row) throws SQLException {
        var verifier = row.getString("verifier");
        return verifier == null
                ? null
                : new Verification(verifier, row.getTimestamp("verified_at").toInstant(), row.getString("seen"));
    }
}
