/**
 * The enterprises of a region: who they are, where they work, what they make, what they report.
 *
 * <p>Promises: an enterprise is in the register once, however often and by whichever file it is told of; what may be one already known waits
 * for a person to say so; a fact given once fills every later form; its size is derived, never typed; every change names who made it. Visible to its own people, its association, those who oversee its district and
 * administrators; to everybody else it is not there.
 *
 * <p>Others ask {@link org.hexport.parties.sme.Enterprises}; in bulk they read {@code facts.enterprise} and {@code facts.product}.
 *
 * <p>Never: how ready it is, what it needs, who helps it, a number of its owner's identity card.
 */
@ApplicationModule(
        id = "sme",
        allowedDependencies = {})
@NullMarked
package org.hexport.parties.sme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
