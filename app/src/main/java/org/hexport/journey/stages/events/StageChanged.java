package org.hexport.journey.stages.events;

import org.hexport.kernel.OrganisationId;

/**
 * An enterprise stands on another rung than before.
 *
 * @param rung {@code L0} to {@code L6}
 * @param before empty where it was classified for the first time
 */
public record StageChanged(OrganisationId enterprise, String district, String rung, String before) {}
