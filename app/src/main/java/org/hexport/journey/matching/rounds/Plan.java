package org.hexport.journey.matching.rounds;

import java.util.List;
import java.util.Map;

/**
 * The best plan of a round, with what a sceptic asks.
 *
 * @param excluded pairs by the first condition that they break
 * @param coverable enterprises with at least one admissible pair
 * @param value of the plan in the one sum that was maximised
 * @param bound no plan has a higher value
 * @param certified that value and bound agree was checked afresh
 */
record Plan(
        int enterprises,
        int admissible,
        Map<Condition, Long> excluded,
        int coverable,
        int coverage,
        long score,
        long value,
        long bound,
        boolean certified,
        List<Chosen> chosen,
        List<Unserved> unserved,
        List<Seat> seats,
        List<OtherWeight> otherWeights) {

    record Chosen(OpenNeed need, SeatOffer offer, Score score) {}

    /** @param excluded offers by the first condition that they break for this need */
    record Unserved(OpenNeed need, Reason reason, int admissible, Map<Condition, Integer> excluded) {}

    /** Why a need got nothing. */
    enum Reason {
        NOTHING_FITS("nothing-fits"),
        NO_SEAT("no-seat"),
        LIMIT("limit");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word of the tables, and of the message {@code matching.unserved.<word>}. */
        String word() {
            return word;
        }
    }

    /**
     * @param fitting needs that the offer could meet
     * @param worthCoverage enterprises that one more seat would cover besides; score and pairs likewise
     */
    record Seat(SeatOffer offer, int used, int fitting, int worthCoverage, long worthScore, int worthPairs) {}

    /**
     * The plan, were one weight a quarter larger or smaller; it covers as many enterprises, since coverage comes before any score.
     *
     * @param kept pairs that stand in both plans
     */
    record OtherWeight(Term term, boolean heavier, int kept, int pairs) {}
}
