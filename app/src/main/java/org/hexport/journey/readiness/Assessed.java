package org.hexport.journey.readiness;

import java.time.Instant;
import java.util.UUID;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Scoring;
import org.hexport.journey.readiness.instrument.Sheet;
import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it stood at one moment, on record.
 *
 * @param id made by the caller: the same id again is the same record
 * @param product as the owner calls it; null where none was named
 * @param country ISO 3166, two letters
 */
public record Assessed(
        UUID id,
        OrganisationId enterprise,
        @Nullable String product,
        @Nullable String country,
        Instrument instrument,
        Sheet sheet,
        Instant at) {

    public Scoring.Standing standing() {
        return Scoring.EQUAL.standing(sheet);
    }
}
