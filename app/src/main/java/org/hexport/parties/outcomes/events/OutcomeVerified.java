package org.hexport.parties.outcomes.events;

import java.util.UUID;
import org.hexport.kernel.OrganisationId;

/**
 * Somebody who did not report it saw what shows it.
 *
 * @param outcome the report's id
 * @param period {@code 2026Q3} or {@code 2026}
 */
public record OutcomeVerified(UUID outcome, OrganisationId enterprise, String district, String period) {}
