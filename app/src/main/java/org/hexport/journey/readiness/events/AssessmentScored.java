package org.hexport.journey.readiness.events;

import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;

/**
 * What an enterprise's assessment came to is on record: published once for each record.
 *
 * @param assessment the record; another one each time it is recorded
 * @param district where the enterprise is, by its Kemendagri code
 * @param openGates items of the gates that are open, the heaviest first: {@code D8.1}; see {@link org.hexport.journey.readiness.Gate}
 */
public record AssessmentScored(OrganisationId enterprise, UUID assessment, String district, List<String> openGates) {

    public AssessmentScored {
        openGates = List.copyOf(openGates);
    }
}
