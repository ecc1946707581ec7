package org.hexport.journey.stages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an owner said of exporting somewhere else than on the page; null where nothing was said.
 *
 * @param id the same id again says nothing new
 * @param interest 0 not at all to 4 committed
 * @param unsolicited would fill, or has filled, an order that came unasked
 * @param decision after exporting: {@code continue} or {@code stop}
 * @param resources something is set aside for export every year
 */
public record Said(
        UUID id,
        @Nullable Integer interest,
        @Nullable Boolean unsolicited,
        @Nullable String decision,
        @Nullable Boolean resources) {}
