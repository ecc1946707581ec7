package org.hexport.journey.answering.unanswered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has not answered, those first who have been waiting longest, and what lapsed in silence.
 *
 * @param next where the next part begins; null at the end
 */
public record UnansweredPage(
        List<Line> lines, List<Lapsed> lapsed, @Nullable UUID next) {

    /**
     * An organisation that owes an answer.
     *
     * @param requests that wait for it
     * @param first the oldest of them
     * @param phone null where nobody has one, or its owner does not want to be called
     * @param chat address that opens the text on the coordinator's own telephone
     * @param reached when it was last reminded by telephone
     * @param reachedToday so that nobody is reminded twice a day
     */
    public record Line(
            UUID organisation,
            String name,
            boolean enterprise,
            int requests,
            UUID first,
            Instant since,
            LocalDate due,
            @Nullable String person,
            @Nullable String phone,
            @Nullable String chat,
            @Nullable Instant reached,
            boolean reachedToday) {

        public String href() {
            return (enterprise ? "/enterprises/" : "/actors/") + organisation;
        }
    }

    /** @param silent side: {@code enterprise}, {@code actor} or {@code both} */
    public record Lapsed(
            UUID proposal, String enterprise, String actor, String offer, String silent, LocalDate deadline) {}

    public @Nullable String nextHref() {
        return next == null ? null : "/answers?after=" + next;
    }
}
