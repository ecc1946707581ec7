package org.hexport.parties.outcomes.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** The last reports of an enterprise, as panels and its page of reports show them. */
@Component
class OutcomePages {

    private static final int EVERY = 60;

    private final OutcomeHistory history;
    private final Readings readings;
    private final Comparisons comparisons;

    OutcomePages(OutcomeHistory history, Readings readings, Comparisons comparisons) {
        this.history = history;
        this.readings = readings;
        this.comparisons = comparisons;
    }

    Reading<OutcomesPage> of(Ui ui, OrganisationId enterprise, boolean mayReport, int most) {
        return history.latest(enterprise, most, ui.locale()).map(lines -> page(enterprise, mayReport, lines));
    }

    private OutcomesPage page(OrganisationId enterprise, boolean mayReport, List<OutcomeHistory.Line> lines) {
        var due = Period.of(history.lastFinished());
        return new OutcomesPage(
                enterprise.toString(),
                "",
                due,
                lines.stream().anyMatch(line -> line.period().equals(due)),
                mayReport,
                false,
                lines,
                List.of(),
                null,
                Answers.none());
    }

    /** With the periods that are not reported yet, and the enterprise's figures beside those of others. */
    OutcomesPage whole(Ui ui, Viewer viewer, EnterpriseCard card, Answers answers) {
        var due = Period.of(history.lastFinished());
        var lines = readings.read(history.latest(card.id(), EVERY, ui.locale()));
        var reported = lines.stream().map(OutcomeHistory.Line::period).collect(Collectors.toSet());
        return new OutcomesPage(
                card.id().toString(),
                card.name(),
                due,
                reported.contains(due),
                viewer.answersFor(card.id()) || viewer.administrator() || viewer.mayWrite(card.district()),
                OutcomeDesk.mayVerify(viewer, card),
                lines,
                history.offered().stream()
                        .filter(period -> !reported.contains(period))
                        .toList(),
                comparisons.of(card.id(), due).orElse(null),
                answers);
    }
}
