package org.hexport.journey.matching.events;

import java.util.UUID;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Both sides said yes: published once for each proposal.
 *
 * @param gate item of the gate behind the need, {@code D8.1}; null where the owner wrote the need down
 * @param district where the enterprise is
 */
public record ProposalAccepted(
        UUID proposal,
        NeedId need,
        OfferId offer,
        OrganisationId enterprise,
        OrganisationId actor,
        HelixRole role,
        Barrier barrier,
        @Nullable String gate,
        String district) {}
