package org.hexport.parties.sme.outcomes;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.springframework.stereotype.Component;

/** An enterprise's reports, for pages. */
@Component
public class OutcomeHistory {

    private final OutcomeTable outcomes;
    private final Quarters quarters;

    OutcomeHistory(OutcomeTable outcomes, Quarters quarters) {
        this.outcomes = outcomes;
        this.quarters = quarters;
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
        return quarters.lastFinished();
    }

    private static Line line(Reported reported, Locale reader) {
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
