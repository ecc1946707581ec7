package org.hexport.parties.sme.outcomes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hexport.kernel.Quarter;
import org.springframework.stereotype.Component;

/** Which quarters can be reported: those that are over, back to the year 2000. */
@Component
class Quarters {

    private static final int EARLIEST_YEAR = 2000;

    private final Clock clock;

    Quarters(Clock clock) {
        this.clock = clock;
    }

    Quarter lastFinished() {
        return Quarter.of(LocalDate.now(clock)).previous();
    }

    Optional<Quarter> reportable(String text) {
        try {
            return Optional.of(Quarter.parse(text))
                    .filter(quarter -> quarter.compareTo(lastFinished()) <= 0 && quarter.year() >= EARLIEST_YEAR);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The first moment after the quarter. */
    Instant over(Quarter quarter) {
        return quarter.end().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
