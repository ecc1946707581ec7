package org.hexport.analytics.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The matching round of a region: which needs of which enterprises are met by which offers.
 *
 * <p>Of all sets of admissible pairs in which no beneficiary gets more helps than its limit, no need more than its demand,
 * no offer gives more than its capacity, and each pair is used at most once, it takes the best by, in this order: the
 * number of beneficiaries with at least one pair who had none before; the sum of scores; the number of pairs.
 *
 * <p>Method: one minimum-cost flow source, beneficiary, need, offer, sink and back ({@link MinimumCostFlow}). A pair
 * costs {@code -(3 * score + 1)}, and the first unit of a beneficiary {@code -BONUS}, more than all pairs together could
 * bring; so coverage goes before score. Score goes before the number of pairs because a step that improves a flow is a
 * simple circle, which passes the way back from the sink at most once and so changes the number of pairs by at most one.
 * Integral because the constraint matrix is totally unimodular.
 *
 * <p>The price of a seat is exact: what the best plan would gain from one more seat of that offer. It comes from the
 * smallest optimal dual values (the right derivative of the optimum in the capacity), found by one shortest-path run
 * over the residual network. The price of a need is its dual value in the same solution: no less than what one more unit
 * of demand would bring, and more only where ties leave room. With these duals the plan is certified.
 *
 * <p>Ties: pairs are first put in order of need and offer, so the plan doesn't depend on the order in which they are
 * listed; among equally good plans the numbering decides. No randomness. Costs as {@link MinimumCostFlow}; no
 * beneficiaries, needs, offers or pairs give an empty plan.
 */
public final class CoverageMatching {

    /** The best score a pair can have. */
    public static final int BEST_SCORE = 1000;

    private CoverageMatching() {}

    public static Plan solve(Problem problem) {
        return new CoverageNetwork(problem).plan();
    }

    /**
     * Something that a beneficiary asks for.
     *
     * @param beneficiary whose need it is
     * @param demand how many offers it takes at most, at least 1
     */
    public record Need(int beneficiary, int demand) {

        public Need {
            if (demand < 1) throw new IllegalArgumentException("a need demands at least one unit, not " + demand);
        }
    }

    /**
     * A need and an offer that may meet it.
     *
     * @param score how well, from 0 to {@link #BEST_SCORE}
     */
    public record Pair(int need, int offer, int score) {

        static final Comparator<Pair> BY_NEED_AND_OFFER =
                Comparator.comparingInt(Pair::need).thenComparingInt(Pair::offer);

        public Pair {
            if (score < 0 || score > BEST_SCORE) throw new IllegalArgumentException("score out of range: " + score);
        }
    }

    /**
     * A matching round: everything numbered from 0 by its place in its list.
     *
     * @param limits how many helps each beneficiary gets at most
     * @param covered beneficiaries that have a help already, so that one more covers nobody new
     * @param needs each of one beneficiary
     * @param capacities how many needs each offer can meet
     * @param pairs the admissible pairs, each at most once, in any order
     */
    public record Problem(
            List<Integer> limits, Set<Integer> covered, List<Need> needs, List<Integer> capacities, List<Pair> pairs) {

        /** Where nobody has a help yet. */
        public Problem(List<Integer> limits, List<Need> needs, List<Integer> capacities, List<Pair> pairs) {
            this(limits, Set.of(), needs, capacities, pairs);
        }

        public Problem {
            limits = List.copyOf(limits);
            covered = Set.copyOf(covered);
            needs = List.copyOf(needs);
            capacities = List.copyOf(capacities);
            pairs = pairs.stream().sorted(Pair.BY_NEED_AND_OFFER).toList();
            limits.forEach(limit -> refuseNegative("limit", limit));
            for (int beneficiary : covered) refuseUnknown("beneficiary", beneficiary, limits.size());
            capacities.forEach(capacity -> refuseNegative("capacity", capacity));
            for (Need need : needs) refuseUnknown("beneficiary", need.beneficiary(), limits.size());
            for (int k = 0; k < pairs.size(); k++)
                check(pairs.get(k), k == 0 ? null : pairs.get(k - 1), needs, capacities);
        }

        private static void check(Pair pair, @Nullable Pair before, List<Need> needs, List<Integer> capacities) {
            refuseUnknown("need", pair.need(), needs.size());
            refuseUnknown("offer", pair.offer(), capacities.size());
            if (before != null && Pair.BY_NEED_AND_OFFER.compare(before, pair) == 0) {
                throw new IllegalArgumentException("need " + pair.need() + " and offer " + pair.offer() + " twice");
            }
        }

        private static void refuseNegative(String what, int value) {
            if (value < 0) throw new IllegalArgumentException(what + " below zero: " + value);
        }

        private static void refuseUnknown(String what, int index, int size) {
            if (index < 0 || index >= size) throw new IllegalArgumentException("no " + what + " " + index);
        }
    }

    /**
     * What one more unit would be worth, as the three things that plans are compared by; the later ones may be negative
     * where an earlier one is positive.
     *
     * @param coverage more beneficiaries with a help
     * @param score more total score
     * @param pairs more pairs
     */
    public record Worth(int coverage, long score, int pairs) {

        public static final Worth NOTHING = new Worth(0, 0, 0);
    }

    /**
     * The best plan.
     *
     * @param chosen in order of need and offer
     * @param coverage beneficiaries with at least one chosen pair that had no help before
     * @param score sum of the chosen scores
     * @param unmet of each need, the units of demand that no chosen pair meets
     * @param needPrices of each need, the dual value of its demand
     * @param seatPrices of each offer, what one more seat would add to the best plan
     * @param value of the plan in the one weighted sum that was maximised (see {@link CoverageMatching})
     * @param bound no plan has a higher value, by the dual values
     * @param certified whether that was checked afresh: the plan is admissible, complementary slackness holds, and value
     *     and bound agree; so no plan covers more, none that covers as many scores higher
     * @param iterations pivots of the network simplex
     */
    public record Plan(
            List<Pair> chosen,
            int coverage,
            long score,
            List<Integer> unmet,
            List<Worth> needPrices,
            List<Worth> seatPrices,
            long value,
            long bound,
            boolean certified,
            long iterations) {}
}
