/**
 * The actors of the six helices, and what they offer.
 *
 * <p>Promises: an actor is an organisation of identity and stands in one helix; an offer is made in a role of that helix, lifts named
 * barriers, has seats, dates and conditions, and is changed only by those who speak for the actor or keep the register of its region; an
 * offer that was withdrawn is no longer open and is never deleted; a file of offers taken in twice changes nothing. What a confirmed actor
 * offers is public; one that registered itself and waits for a coordinator is there for its own people and for those who keep the register.
 *
 * <p>Others ask {@link org.hexport.parties.helix.Actors} and {@link org.hexport.parties.helix.Offers}, or read {@code facts.actor} and
 * {@code facts.offer}.
 *
 * <p>Never: whom an offer reached, what became of it, or what an actor contributed.
 */
@ApplicationModule(
        id = "helix",
        allowedDependencies = {})
@NullMarked
package org.hexport.parties.helix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
