package org.hexport.journey.needs.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.Barrier;
import org.jspecify.annotations.Nullable;

/**
 * The open needs of an enterprise, the heaviest first.
 *
 * @param mayWrite the viewer may write and withdraw needs
 */
public record NeedsPage(String enterprise, List<Line> lines, boolean mayWrite) {

    /**
     * @param gate item of the gate behind it; null where the owner wrote it down
     * @param words of the owner; empty where there are none
     */
    public record Line(
            String id,
            Barrier barrier,
            @Nullable String gate,
            int severity,
            String words,
            Instant since,
            @Nullable UnderWay underWay) {

        /** Message of what is in the way. */
        public String key() {
            return gate == null ? "barrier." + barrier.code() : "gate." + gate;
        }
    }

    /**
     * What is proposed for the need.
     *
     * @param accepted by both, so that the work goes on elsewhere
     */
    public record UnderWay(String proposal, String title, String actor, boolean accepted, LocalDate deadline) {}
}
