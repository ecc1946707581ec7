package org.hexport.parties.outcomes.report;

import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.springframework.stereotype.Component;

/** Enterprises whose owner or manager has not reported the last finished quarter. */
@Component
class OutcomesWaiting implements WaitingSource {

    private final OutcomeTable outcomes;
    private final OutcomeHistory quarters;

    OutcomesWaiting(OutcomeTable outcomes, OutcomeHistory quarters) {
        this.outcomes = outcomes;
        this.quarters = quarters;
    }

    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        var own = viewer.managed().stream()
                .filter(viewer.enterprises()::contains)
                .map(OrganisationId::value)
                .toArray(UUID[]::new);
        if (own.length == 0) {
            return Reading.known(List.of());
        }
        var quarter = quarters.lastFinished();
        return outcomes.unreported(own, quarter)
                .map(unreported -> unreported.stream()
                        .map(enterprise -> waiting(enterprise, quarter))
                        .toList());
    }

    private Waiting waiting(OutcomeTable.Unreported enterprise, Quarter quarter) {
        return new Waiting(
                "outcomes.waiting",
                List.of(enterprise.name(), Integer.toString(quarter.number()), Integer.toString(quarter.year())),
                "/outcomes/" + enterprise.enterprise() + "/" + quarter,
                quarters.over(quarter),
                null);
    }
}
