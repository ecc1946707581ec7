package org.hexport.journey.stages.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an owner says of exporting; null where nothing is said.
 *
 * @param id made by the form, so that sending it twice says it once
 * @param interest 0 not at all to 4 committed
 * @param decision after exporting: {@code continue} or {@code stop}
 * @param distance how foreign the foreign market feels, 1 to 7
 */
record Plan(
        UUID id,
        @Nullable Integer interest,
        @Nullable Boolean unsolicited,
        @Nullable String decision,
        @Nullable Boolean resources,
        @Nullable LocalDate firstExport,
        @Nullable LocalDate lastExport,
        @Nullable Integer distance) {

    boolean saysNothing() {
        return interest == null
                && unsolicited == null
                && decision == null
                && resources == null
                && firstExport == null
                && lastExport == null
                && distance == null;
    }
}
