package org.hexport.journey.needs.register;

import java.util.List;
import java.util.UUID;
import org.hexport.journey.readiness.Gate;
import org.hexport.kernel.OrganisationId;

/**
 * The gates of an enterprise as a check or an assessment left them.
 *
 * @param check the quick check, or the record of the assessment
 * @param open the heaviest first
 */
record OpenGates(OrganisationId enterprise, UUID check, String district, List<Gate> open) {

    static OpenGates of(OrganisationId enterprise, UUID check, String district, List<String> items) {
        return new OpenGates(
                enterprise,
                check,
                district,
                items.stream().flatMap(item -> Gate.find(item).stream()).toList());
    }
}
