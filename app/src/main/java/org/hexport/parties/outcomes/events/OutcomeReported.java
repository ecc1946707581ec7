package org.hexport.parties.outcomes.events;

import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;

/**
 * An enterprise reported a quarter or a year, or reported it anew.
 *
 * @param outcome the report's own id
 * @param period {@code 2026Q3} or {@code 2026}
 * @param countries ISO 3166-1 alpha-2
 */
public record OutcomeReported(
        UUID outcome,
        OrganisationId enterprise,
        String district,
        String period,
        long domesticIdr,
        long exportsDirectIdr,
        long exportsIndirectIdr,
        List<String> countries) {

    public OutcomeReported {
        countries = List.copyOf(countries);
    }
}
