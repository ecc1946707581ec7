package org.hexport.parties.outcomes;

import java.time.LocalDate;
import java.util.Optional;
import org.hexport.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about: a quarter or a whole year, {@code 2026Q3} or {@code 2026}.
 *
 * @param quarter null for the whole year
 */
public record Period(int year, @Nullable Quarter quarter) {

    public Period {
        if (quarter != null && quarter.year() != year) {
            throw new IllegalArgumentException(quarter + " lies in another year than " + year);
        }
    }

    public static Period of(Quarter quarter) {
        return new Period(quarter.year(), quarter);
    }

    public static Period of(int year) {
        return new Period(year, null);
    }

    /** Empty where the text is neither. */
    public static Optional<Period> read(String text) {
        if (text.matches("\\d{4}")) {
            return Optional.of(of(Integer.parseInt(text)));
        }
        return text.matches("\\d{4}Q[1-4]") ? Optional.of(of(Quarter.parse(text))) : Optional.empty();
    }

    public boolean isYear() {
        return quarter == null;
    }

    public LocalDate end() {
        return quarter == null ? LocalDate.of(year, 12, 31) : quarter.end();
    }

    /** Message key of its name; its arguments are the number of the quarter and the year. */
    public String key() {
        return quarter == null ? "outcomes.year" : "outcomes.quarter";
    }

    public String number() {
        return quarter == null ? "" : Integer.toString(quarter.number());
    }

    @Override
    public String toString() {
        return quarter == null ? Integer.toString(year) : quarter.toString();
    }
}
