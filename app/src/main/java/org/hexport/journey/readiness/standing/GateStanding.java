package org.hexport.journey.readiness.standing;

import org.hexport.journey.readiness.Gate;

/**
 * How a gate stands.
 *
 * @param byAct something done together met it
 */
public record GateStanding(Gate gate, boolean met, boolean byAct) implements Comparable<GateStanding> {

    /** The heaviest first. */
    @Override
    public int compareTo(GateStanding other) {
        return gate.compareTo(other.gate);
    }
}
