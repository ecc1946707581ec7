package org.hexport.views.report.monday;

import java.time.LocalDate;
import java.util.List;
import org.hexport.views.report.settings.Goal;
import org.jspecify.annotations.Nullable;

/** What counts in a goal since a day. */
public record GoalPage(
        String code,
        String name,
        Goal goal,
        String of,
        LocalDate from,
        List<Row> rows,
        @Nullable String next) {

    public GoalPage {
        rows = List.copyOf(rows);
    }

    public record Row(String subject, String name, LocalDate day, String href, String position) {}

    /** @param ending of a file, or empty */
    public String here(String ending) {
        return "/regions/" + code + "/monday/" + goal.word() + ending + "?of=" + of;
    }
}
