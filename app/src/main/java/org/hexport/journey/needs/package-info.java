/**
 * What enterprises, associations and galleries ask for.
 *
 * <p>Promises: an open gate of a kept quick check or of an assessment is a need, a gate closed later closes it; what was written down stays
 * in its owner's words; of the same thing one need is open at a time; who proposes help says so here in the same transaction, so that a need
 * is never proposed twice and never agreed to after it was closed; every step of a need is on record.
 *
 * <p>Others ask {@link org.hexport.journey.needs.Needs} and hear {@link org.hexport.journey.needs.events.NeedClosed}; in bulk they read
 * {@code facts.need}.
 *
 * <p>Never: who could help, or whether help was of use.
 */
@ApplicationModule(
        id = "needs",
        allowedDependencies = {"sme", "readiness", "readiness :: events", "barriers :: events"})
@NullMarked
package org.hexport.journey.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
