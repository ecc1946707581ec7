package org.hexport.parties.outcomes;

import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise sold in a quarter or a year, in rupiah.
 *
 * @param id made by the form, so that sending it twice reports once
 * @param direct its own goods, sold abroad by the enterprise itself
 * @param indirect its own goods, sold abroad by a trader
 * @param countries ISO 3166-1 alpha-2
 */
public record Outcome(
        UUID id,
        OrganisationId enterprise,
        Period period,
        long domestic,
        long direct,
        long indirect,
        List<String> countries,
        Details details) {

    public Outcome {
        countries = List.copyOf(countries);
        if (domestic < 0 || direct < 0 || indirect < 0) {
            throw new IllegalArgumentException("sales are not negative");
        }
    }

    /** The three questions of a quarter. */
    public Outcome(
            UUID id,
            OrganisationId enterprise,
            Quarter quarter,
            long domestic,
            long direct,
            long indirect,
            List<String> countries) {
        this(id, enterprise, Period.of(quarter), domestic, direct, indirect, countries, Details.NONE);
    }

    public boolean wentAbroad() {
        return direct > 0 || indirect > 0;
    }

    /**
     * What is asked besides; null where it was not said.
     *
     * @param imports bought abroad: materials, machines
     * @param forOthers goods of other makers that it sent abroad; they report them
     * @param shipments sent abroad
     * @param evidence what shows it: a document, its number
     */
    public record Details(
            @Nullable Long imports,
            @Nullable Long forOthers,
            @Nullable Long shipments,
            @Nullable Long workers,
            List<Mode> modes,
            @Nullable String evidence) {

        public static final Details NONE = new Details(null, null, null, null, List.of(), null);

        public Details {
            modes = List.copyOf(modes);
        }
    }
}
