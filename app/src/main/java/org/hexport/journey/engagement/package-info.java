/**
 * The work that an enterprise and an actor do together.
 *
 * <p>Promises: a proposal that both sides accepted becomes one engagement; its sessions are noted, and its end is signed by both sides, who
 * each speak for themselves; then, and only then, it is an act in the ledger, confirmed by the beneficiary's own signature.
 *
 * <p>Others ask {@link org.hexport.journey.engagement.Engagements} or read {@code facts.engagement}.
 *
 * <p>Never: a claim that help had an effect; what is settled, the owner says, and is asked again later.
 */
@ApplicationModule(
        id = "engagement",
        allowedDependencies = {"sme", "readiness", "barriers", "needs", "matching :: events", "ledger"})
@NullMarked
package org.hexport.journey.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
