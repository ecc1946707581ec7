package org.hexport.parties.outcomes.report;

import java.util.List;
import org.hexport.parties.outcomes.Period;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The last reports of an enterprise.
 *
 * @param due the last finished quarter
 * @param reported whether it has been reported
 * @param mayReport whether the viewer may
 * @param mayVerify whether the viewer may say that it was seen what shows a report
 */
public record OutcomesPage(
        String enterprise,
        String name,
        Period due,
        boolean reported,
        boolean mayReport,
        boolean mayVerify,
        List<OutcomeHistory.Line> lines,
        List<Period> missing,
        @Nullable Comparison comparison,
        Answers answers) {

    public OutcomesPage {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    public String href() {
        return href(due);
    }

    public String href(Period period) {
        return "/outcomes/" + enterprise + "/" + period;
    }
}
