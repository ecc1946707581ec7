package org.hexport.parties.outcomes;

import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;

/**
 * What an enterprise sold in a quarter, as it says itself.
 *
 * @param id made by the form, so that sending it twice reports once
 * @param direct sold abroad by the enterprise itself
 * @param indirect sold abroad by a trader
 * @param countries ISO 3166-1 alpha-2
 */
public record Outcome(
        UUID id,
        OrganisationId enterprise,
        Quarter quarter,
        long domestic,
        long direct,
        long indirect,
        List<String> countries) {

    public Outcome {
        countries = List.copyOf(countries);
        if (domestic < 0 || direct < 0 || indirect < 0) {
            throw new IllegalArgumentException("sales are not negative");
        }
    }

    public boolean wentAbroad() {
        return direct > 0 || indirect > 0;
    }
}
