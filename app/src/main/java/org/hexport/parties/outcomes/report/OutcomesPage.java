package org.hexport.parties.outcomes.report;

import java.util.List;

/**
 * The last quarters of an enterprise.
 *
 * @param due the last finished quarter
 * @param reported whether it has been reported
 * @param mayReport whether the viewer may
 */
public record OutcomesPage(
        String enterprise,
        String due,
        String number,
        String year,
        boolean reported,
        boolean mayReport,
        List<OutcomeHistory.Line> lines) {

    public String href() {
        return "/outcomes/" + enterprise + "/" + due;
    }
}
