/**
 * What enterprises need, and the plan that pairs needs with offers.
 *
 * <p>Promises: an open gate of a kept quick check is a need, a gate closed later closes it; a round never proposes a pair that breaks one of
 * its conditions, each said in words; it covers as many enterprises as can be covered, then scores as high as can be scored for the stated
 * weights, and shows the certificate; the same rows give the same plan; whoever gets nothing hears why; a pair becomes work only when both
 * sides said yes, which is told once as {@link org.hexport.journey.matching.events.ProposalAccepted}.
 *
 * <p>Others ask {@link org.hexport.journey.matching.Needs}, or read {@code facts.need} and {@code facts.proposal}.
 *
 * <p>Never: the work done together, or a promise that help was of use.
 */
@ApplicationModule(
        id = "matching",
        allowedDependencies = {"sme", "helix", "readiness", "readiness :: events"})
@NullMarked
package org.hexport.journey.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
