package org.hexport.views.report.monday;

import java.time.LocalDate;
import java.util.List;
import org.hexport.views.report.settings.Goal;
import org.hexport.views.report.settings.Letterhead;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an office looks at on Monday.
 *
 * @param unanswered requests without an answer, the nearest deadline first; at most a page of them
 * @param allUnanswered how many there are in all
 */
public record MondayPage(
        String code,
        String name,
        LocalDate today,
        Letterhead letterhead,
        List<Line> goals,
        List<Unanswered> unanswered,
        long allUnanswered,
        boolean mayWrite) {

    public MondayPage {
        goals = List.copyOf(goals);
        unanswered = List.copyOf(unanswered);
    }

    /** @param target null where none is set */
    public record Line(
            Goal goal, long month, long year, @Nullable Long target) {

        /** How much it would be by today if it came evenly. */
        public long evenly(LocalDate today) {
            return target == null ? 0 : Math.round((double) target * today.getDayOfYear() / today.lengthOfYear());
        }

        public boolean behind(LocalDate today) {
            return target != null && year < evenly(today);
        }
    }

    /**
     * A side that has not answered a proposal.
     *
     * @param with the other side
     * @param spokesperson whom to call; empty where nobody has an account
     */
    public record Unanswered(
            String proposal,
            String organisation,
            String name,
            String with,
            LocalDate offered,
            LocalDate deadline,
            String spokesperson) {

        Unanswered calling(String person) {
            return new Unanswered(proposal, organisation, name, with, offered, deadline, person);
        }
    }

    public String month() {
        return today.withDayOfMonth(1).toString();
    }

    public String list(Goal goal, String of) {
        return "/regions/" + code + "/monday/" + goal.word() + "?of=" + of;
    }
}
