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
 * @param mayOpen the viewer may open each need
 * @param mayConfirm the viewer answers for the enterprise, and it did not decide against export
 */
public record NeedsPage(String enterprise, List<Line> lines, boolean mayWrite, boolean mayOpen, boolean mayConfirm) {

    /**
     * @param gate item of the gate behind it; null where a barrier is behind it or the owner wrote it down
     * @param confirmed its owner asks for help
     * @param suggested only a barrier says so: nobody else sees it before it is confirmed
     * @param words of the owner; empty where there are none
     */
    public record Line(
            String id,
            Barrier barrier,
            @Nullable String gate,
            int severity,
            boolean confirmed,
            boolean suggested,
            String words,
            Instant since,
            @Nullable LocalDate wantedBy,
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
     * @param mayOpen the viewer belongs to a side or runs the matching there
     */
    public record UnderWay(
            String proposal, String title, String actor, boolean accepted, LocalDate deadline, boolean mayOpen) {}
}
