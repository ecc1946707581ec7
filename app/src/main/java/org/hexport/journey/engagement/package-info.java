/**
 * The work done together, and the one ledger of what was done for whom by whom.
 *
 * <p>Promises: a proposal that both sides accepted becomes one engagement; its sessions are noted, and its end is signed by both sides, who
 * each speak for themselves; then, and only then, it is an act in the ledger, confirmed by the beneficiary's own signature. The ledger hears
 * every {@link org.hexport.kernel.ActPerformed}, takes each act once, is only added to (the database refuses everything else), and is
 * corrected by reversing acts with their reason. An act that nobody confirmed is shown as such and counts nowhere.
 *
 * <p>Others ask {@link org.hexport.journey.engagement.Engagements} and {@link org.hexport.journey.engagement.Ledger}, or read
 * {@code facts.engagement}, {@code facts.act}, {@code facts.contribution} and {@code facts.tie}.
 *
 * <p>Never: a claim that help had an effect; whom help reached is chosen, not assigned.
 */
@ApplicationModule(
        id = "engagement",
        allowedDependencies = {"sme", "readiness", "barriers", "matching", "matching :: events"})
@NullMarked
package org.hexport.journey.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
