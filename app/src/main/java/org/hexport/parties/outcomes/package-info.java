/**
 * What enterprises report: sales at home and abroad, imports, countries, shipments, workers, by quarter or year.
 *
 * <p>Promises: a report replaces the one before without erasing it and names who made it, with its evidence and who verified that; a rupiah
 * exported through a trader is the enterprise's own and nobody else's; anybody is asked, also those whom nobody supports, by a link that
 * needs no account; how many of each group answered is shown beside what they answered. Others hear
 * {@link org.hexport.parties.outcomes.events.OutcomeReported}; in bulk they read {@code facts.outcome}.
 *
 * <p>Never: why sales rose, or who helped.
 */
@ApplicationModule(
        id = "outcomes",
        allowedDependencies = {"sme"})
@NullMarked
package org.hexport.parties.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
