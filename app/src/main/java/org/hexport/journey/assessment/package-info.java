/**
 * The whole instrument, answered: fifty-five items in eleven steps, left and resumed any day, and what they come to.
 *
 * <p>Promises: an answer is kept the moment it is given, with who gave it, on what evidence, and by which version of the instrument; nothing
 * given is lost, not to a lost network and not to a second person at the same form; an answer given once serves every form that asks it; only
 * those who speak for the enterprise, or whom its owner let help, answer; a verification names who has seen it and falls with the answer it is
 * about; who sees something else than was answered is shown beside it, and verifies nothing; item by item it is shown to others only as the owner agreed; no number stands alone where something is not known.
 *
 * <p>What it comes to is reckoned and kept by {@link org.hexport.journey.readiness.Results}, when the enterprise says so.
 *
 * <p>Never: a rule of the scoring, a need, or the state of a gate.
 */
@ApplicationModule(
        id = "assessment",
        allowedDependencies = {"sme", "readiness", "readiness :: instrument"})
@NullMarked
package org.hexport.journey.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
