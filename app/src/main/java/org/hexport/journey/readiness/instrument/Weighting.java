package org.hexport.journey.readiness.instrument;

import java.time.Instant;
import java.util.UUID;

/**
 * How a programme weighs the dimensions in a region, in one of its versions.
 *
 * @param id made by the caller: the same id again is the same version
 * @param region code of Kemendagri; it holds for the enterprises there
 * @param version counted from 1
 * @param reason why so, by whom it was set
 */
public record Weighting(
        UUID id, String region, String programme, int version, Weights weights, String reason, String by, Instant at) {

    /** The fourth rule of the scoring, with these weights in place of equal ones. */
    public Scoring scoring() {
        return new Scoring(weights);
    }

    /** Another version of the same programme. */
    public boolean isOfSameProgramme(Weighting other) {
        return region.equals(other.region) && programme.equalsIgnoreCase(other.programme);
    }
}
