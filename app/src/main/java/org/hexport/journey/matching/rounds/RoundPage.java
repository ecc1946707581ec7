package org.hexport.journey.matching.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.Helix;
import org.jspecify.annotations.Nullable;

/**
 * A round: the plan with what a sceptic asks.
 *
 * @param pairs a part of the chosen pairs, the best first; {@code morePairs} leads to the next part
 * @param unserved a part of the needs that got nothing
 * @param seats of the offers that fit some need; the others are idle
 */
public record RoundPage(
        String id,
        Summary summary,
        List<Excluded> excluded,
        List<PairLine> pairs,
        @Nullable String morePairs,
        List<UnservedLine> unserved,
        @Nullable String moreUnserved,
        List<SeatLine> seats,
        List<OtherLine> others,
        long removed) {

    public record Summary(
            String region,
            String state,
            Instant computedAt,
            int enterprises,
            int needs,
            int offers,
            int admissible,
            int coverage,
            int coverable,
            int pairs,
            long score,
            long value,
            long bound,
            boolean certified,
            int mostHelps,
            long seats,
            long used,
            long idleOffers,
            long idleSeats) {

        public boolean draft() {
            return state.equals("draft");
        }
    }

    /** @param condition word of the message {@code matching.condition.<word>} */
    public record Excluded(String condition, long count) {}

    public record PairLine(
            String proposal,
            String state,
            String enterprise,
            String enterpriseName,
            String place,
            String key,
            int severity,
            String offer,
            String title,
            String actorName,
            Helix helix,
            int score,
            List<ScoreLine> terms,
            @Nullable LocalDate deadline) {}

    /** @param reason word of the message {@code matching.unserved.<word>} */
    public record UnservedLine(
            String need,
            String enterprise,
            String enterpriseName,
            String place,
            String key,
            int severity,
            String reason,
            int admissible,
            List<Excluded> excluded) {}

    public record SeatLine(
            String offer,
            String title,
            String actorName,
            Helix helix,
            int seats,
            int used,
            int fitting,
            int worthCoverage,
            long worthScore,
            int worthPairs) {

        public int unused() {
            return seats - used;
        }
    }

    /** The plan with the weight of a term a quarter larger or smaller. */
    public record OtherLine(String term, boolean heavier, int kept, int pairs) {

        public boolean changed() {
            return kept < pairs;
        }
    }

    public String address() {
        return "/rounds/" + id;
    }
}
