/**
 * The one ledger of what was done together: acts, the contributions of those who helped, and what is said of them.
 *
 * <p>Promises: it hears every {@link org.hexport.kernel.ActPerformed}, takes each act once, for the beneficiary that was truly helped; it is
 * only added to (the database refuses everything else), and is corrected by acts that take another back with their reason; an act counts once
 * its beneficiary, or somebody by a document, confirmed it, and never by the word of who wrote it down.
 *
 * <p>Others publish {@link org.hexport.kernel.ActPerformed}, ask {@link org.hexport.journey.ledger.Ledger}, or read {@code facts.act},
 * {@code facts.contribution} and {@code facts.tie}.
 *
 * <p>Never: a claim that help had an effect; whom help reached is chosen, not assigned.
 */
@ApplicationModule(
        id = "ledger",
        allowedDependencies = {})
@NullMarked
package org.hexport.journey.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
