package org.hexport.journey.stages.standing;

import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise reported of a quarter, or of a year of which it reported no quarter.
 *
 * @param period {@code 2026Q3} or {@code 2026}
 */
record Report(
        String period,
        long domestic,
        long direct,
        long indirect,
        @Nullable Integer shipments,
        List<String> countries,
        List<String> modes) {

    private static final int YEAR = 4;

    boolean isOfAYear() {
        return period.length() == YEAR;
    }

    LocalDate start() {
        return isOfAYear()
                ? LocalDate.of(Integer.parseInt(period), 1, 1)
                : Quarter.parse(period).start();
    }

    LocalDate end() {
        return isOfAYear()
                ? LocalDate.of(Integer.parseInt(period), 12, 31)
                : Quarter.parse(period).end();
    }

    boolean hasExports() {
        return direct > 0 || indirect > 0 || shipments != null && shipments > 0;
    }

    /** At least one where something was exported and nobody counted. */
    int atLeastShipments() {
        return shipments != null && shipments > 0 ? shipments : hasExports() ? 1 : 0;
    }

    /** Within the months before a day, by its end. */
    boolean endsWithin(int months, LocalDate day) {
        return end().isAfter(day.minusMonths(months)) && !start().isAfter(day);
    }
}
