package org.hexport.journey.engagement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.jspecify.annotations.Nullable;

/** The goals and tasks of an engagement, as its page shows them; what was withdrawn is left out. */
public record Plan(List<Goal> goals, List<Task> tasks) {

    /**
     * @param side that wrote it; the other side agrees
     * @param reached {@code yes}, {@code partly} or {@code no} in the owner's words; null before the end
     */
    public record Goal(
            UUID id,
            String words,
            Side side,
            boolean agreed,
            @Nullable String reached) {}

    /** @param side that is to do it */
    public record Task(
            UUID id, String words, Side side, @Nullable LocalDate due, boolean done) {

        public boolean isLate(LocalDate today) {
            return !done && due != null && due.isBefore(today);
        }
    }

    public List<Goal> agreed() {
        return goals.stream().filter(Goal::agreed).toList();
    }
}
