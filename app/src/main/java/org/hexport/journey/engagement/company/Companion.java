package org.hexport.journey.engagement.company;

import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;

/** Somebody who was asked to help along. */
public record Companion(OrganisationId id, String name, HelixRole role, State state) {

    /** The enterprise says yes first, then the actor itself. */
    public enum State {
        ASKED,
        WELCOME,
        JOINED,
        DECLINED
    }

    public boolean isAsked() {
        return state == State.ASKED;
    }

    public boolean isJoined() {
        return state == State.JOINED;
    }

    public String stateKey() {
        return "engagement.company." + state;
    }
}
