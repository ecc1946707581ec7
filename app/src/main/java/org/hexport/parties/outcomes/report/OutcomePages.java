package org.hexport.parties.outcomes.report;

import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Component;

/** The last reports of an enterprise, as panels show them. */
@Component
class OutcomePages {

    private final OutcomeHistory history;

    OutcomePages(OutcomeHistory history) {
        this.history = history;
    }

    OutcomesPage of(Ui ui, OrganisationId enterprise, boolean mayReport, int most) {
        var due = history.lastFinished();
        var lines = history.latest(enterprise, most, ui.locale());
        return new OutcomesPage(
                enterprise.toString(),
                due.toString(),
                Integer.toString(due.number()),
                Integer.toString(due.year()),
                lines.stream().anyMatch(line -> line.period().equals(due.toString())),
                mayReport,
                lines);
    }
}
