package org.hexport.journey.barriers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.jspecify.annotations.Nullable;

/**
 * A barrier of an enterprise as it stands.
 *
 * @param severity as last stated; null where it was lifted without having been spoken of
 * @param statedAt null where the severity is
 * @param lift null where nothing lifted it since
 */
public record StandingBarrier(
        Barrier barrier,
        @Nullable Severity severity,
        @Nullable Instant statedAt,
        @Nullable Lift lift) {

    /** @param confirmed by the owner alone, not only beside who helped */
    public record Lift(UUID id, ActId by, LocalDate on, boolean confirmed) {}

    /** 3 or 4, and not lifted since. */
    public boolean isHeavy() {
        return lift == null && severity != null && severity.isHeavy();
    }

    /** 1 to 4, and not lifted since. */
    public boolean isInTheWay() {
        return lift == null && severity != null && severity.isInTheWay();
    }
}
