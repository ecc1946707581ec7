/**
 * The plan that pairs needs with offers, and the answers of both sides.
 *
 * <p>Promises: a round never proposes a pair that breaks one of
 * its conditions, each said in words; it covers as many enterprises as can be covered, then scores as high as can be scored for the stated
 * weights, and shows the certificate; the same rows give the same plan; whoever gets nothing hears why; a pair becomes work only when both
 * sides said yes, which is told once as {@link org.hexport.journey.matching.events.ProposalAccepted}.
 *
 * <p>Others hear it, or read {@code facts.proposal}.
 *
 * <p>Never: the work done together, or a promise that help was of use.
 */
@ApplicationModule(
        id = "matching",
        allowedDependencies = {"sme", "helix", "needs", "needs :: events"})
@NullMarked
package org.hexport.journey.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
