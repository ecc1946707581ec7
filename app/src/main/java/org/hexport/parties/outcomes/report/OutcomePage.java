package org.hexport.parties.outcomes.report;

import java.time.Instant;
import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The form of a quarter.
 *
 * @param report the id that this report will have
 * @param earlier the report that a new one replaces
 * @param back where the person came from
 */
public record OutcomePage(
        String enterprise,
        String name,
        String quarter,
        String number,
        String year,
        String report,
        Answers answers,
        List<Choice> countries,
        @Nullable Earlier earlier,
        String back) {

    public record Earlier(Instant at, String by) {}

    public String action() {
        return "/outcomes/" + enterprise + "/" + quarter;
    }
}
