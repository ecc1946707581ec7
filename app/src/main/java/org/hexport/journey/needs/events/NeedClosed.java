package org.hexport.journey.needs.events;

import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;

/** Nobody has to help with it any more: it was met, or no longer needed. Published once for each time it is closed. */
public record NeedClosed(NeedId need, OrganisationId beneficiary) {}
