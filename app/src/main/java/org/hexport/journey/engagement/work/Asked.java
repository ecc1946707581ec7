package org.hexport.journey.engagement.work;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.ledger.Kind;
import org.hexport.kernel.OrganisationId;

/**
 * What a side is asked when it signs.
 *
 * @param kind how the actor's role is counted
 * @param company how the roles of those are counted who helped along
 * @param goals that both agreed to
 */
record Asked(Side side, Kind kind, Map<OrganisationId, Kind> company, Set<UUID> goals) {}
