package org.hexport.parties.outcomes.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.springframework.stereotype.Component;

/** An enterprise's reports, for pages; and which quarter is to be reported. */
@Component
public class OutcomeHistory {

    private static final int EARLIEST_YEAR = 2000;

    private final OutcomeTable outcomes;
    private final Clock clock;

    OutcomeHistory(OutcomeTable outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * One quarter.
     *
     * @param countries their names
     * @param earlier how many reports of the quarter it replaced
     */
    public record Line(
            String period,
            String number,
            String year,
            long domestic,
            long direct,
            long indirect,
            String countries,
            Instant at,
            String by,
            int earlier) {}

    /** The newest first. */
    public List<Line> latest(OrganisationId enterprise, int most, Locale reader) {
        return outcomes.latest(enterprise, most).stream()
                .map(reported -> line(reported, reader))
                .toList();
    }

    public Quarter lastFinished() {
        return Quarter.of(LocalDate.now(clock)).previous();
    }

    /** Which quarters can be reported: those that are over, back to the year 2000. */
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

    private static Line line(OutcomeTable.Reported reported, Locale reader) {
        var outcome = reported.outcome();
        return new Line(
                outcome.quarter().toString(),
                Integer.toString(outcome.quarter().number()),
                Integer.toString(outcome.quarter().year()),
                outcome.domestic(),
                outcome.direct(),
                outcome.indirect(),
                outcome.countries().stream()
                        .map(code -> Countries.name(code, reader))
                        .collect(Collectors.joining(", ")),
                reported.at(),
                reported.reporter(),
                reported.earlier());
    }
}
