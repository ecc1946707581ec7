package org.hexport.parties.helix.actors;

import org.hexport.parties.helix.NewActor;

/**
 * An actor as somebody proposes it.
 *
 * @param contact how it is reached, in words
 * @param claim who the person is in it
 */
record ActorProposal(NewActor actor, String contact, String claim) {

    static final int LONGEST = 120;

    ActorProposal {
        if (contact.length() > LONGEST || claim.length() > LONGEST) {
            throw new IllegalArgumentException("contact and claim are a line each");
        }
    }
}
