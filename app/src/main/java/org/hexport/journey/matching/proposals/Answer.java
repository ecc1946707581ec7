package org.hexport.journey.matching.proposals;

import java.util.UUID;

/**
 * What a side says to a proposal.
 *
 * @param id made by the form; the same id twice is the same answer once
 */
record Answer(UUID id, Side side, boolean yes, String reason) {

    static final int LONGEST_REASON = 500;

    Answer {
        reason = reason.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " signs");
        }
    }
}
