package org.hexport.journey.assessment.answers;

import java.util.UUID;
import org.hexport.kernel.OrganisationId;

/**
 * A product and a market of an enterprise.
 *
 * @param country ISO 3166, two letters
 */
public record Subject(UUID id, OrganisationId enterprise, String product, String country) {}
