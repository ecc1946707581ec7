package org.hexport.parties.outcomes.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.parties.outcomes.Period;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.ui.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An enterprise's reports, for pages; and which period is to be reported. */
@Component
public class OutcomeHistory {

    private static final int EARLIEST_YEAR = 2000;
    private static final int QUARTERS_OFFERED = 8;
    private static final int YEARS_OFFERED = 3;

    private final OutcomeTable outcomes;
    private final Clock clock;

    OutcomeHistory(OutcomeTable outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * One period.
     *
     * @param countries their names
     * @param earlier how many reports of the period it replaced
     * @param verifier who saw what shows it
     */
    public record Line(
            Period period,
            long domestic,
            long direct,
            long indirect,
            String countries,
            Instant at,
            String by,
            boolean byLink,
            boolean helped,
            int earlier,
            @Nullable String evidence,
            @Nullable String verifier) {}

    /** The newest first. */
    Reading<List<Line>> latest(OrganisationId enterprise, int most, Locale reader) {
        return outcomes.latest(enterprise, most)
                .map(latest ->
                        latest.stream().map(reported -> line(reported, reader)).toList());
    }

    public Quarter lastFinished() {
        return Quarter.of(LocalDate.now(clock)).previous();
    }

    /** The periods that a page offers: the last quarters, then the last years. */
    List<Period> offered() {
        var last = lastFinished();
        return Stream.concat(
                        Stream.iterate(last, Quarter::previous)
                                .limit(QUARTERS_OFFERED)
                                .map(Period::of),
                        IntStream.rangeClosed(1, YEARS_OFFERED)
                                .mapToObj(back -> Period.of(LocalDate.now(clock).getYear() - back)))
                .toList();
    }

    /** Which periods can be reported: those that are over, back to the year 2000. */
    public Optional<Period> reportable(String text) {
        return Period.read(text)
                .filter(period -> period.end().isBefore(LocalDate.now(clock)) && period.year() >= EARLIEST_YEAR);
    }

    /** The first moment after the quarter. */
    Instant over(Quarter quarter) {
        return quarter.end().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static Line line(Reported reported, Locale reader) {
        var outcome = reported.outcome();
        var reporter = reported.reporter();
        return new Line(
                outcome.period(),
                outcome.domestic(),
                outcome.direct(),
                outcome.indirect(),
                outcome.countries().stream()
                        .map(code -> Countries.name(code, reader))
                        .collect(Collectors.joining(", ")),
                reporter.at(),
                reporter.name(),
                reporter.byLink(),
                reporter.helped(),
                reported.earlier(),
                outcome.details().evidence(),
                reported.verification() == null ? null : reported.verification().verifier());
    }
}
