package org.hexport.journey.barriers.events;

import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;

/**
 * An enterprise said that a barrier is very much in its way, or that one that was is so no longer.
 *
 * @param district where the enterprise is, by its Kemendagri code
 * @param severity 3 or 4; 0 to 2 where it had been 3 or 4 before, 0 also for not relevant
 */
public record BarrierStated(OrganisationId enterprise, String district, Barrier barrier, int severity) {}
