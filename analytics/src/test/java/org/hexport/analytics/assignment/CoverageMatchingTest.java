package org.hexport.analytics.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexport.analytics.assignment.CoverageMatching.Need;
import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.analytics.assignment.CoverageMatching.Plan;
import org.hexport.analytics.assignment.CoverageMatching.Problem;
import org.hexport.analytics.assignment.CoverageMatching.Worth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageMatchingTest {

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithEverySetOfPairsTried(int seed) {
        var problem = randomProblem(new Random(seed), 12);
        var best = CoverageOracle.best(problem);

        var plan = CoverageMatching.solve(problem);

        assertThat(CoverageOracle.resultOf(problem, plan.chosen())).isEqualTo(best);
        assertThat(plan.coverage()).isEqualTo(best.coverage());
        assertThat(plan.score()).isEqualTo(best.score());
        assertThat(plan.bound()).isEqualTo(plan.value());
        assertThat(plan.certified()).isTrue();
        assertIsAdmissible(problem, plan);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pricesASeatAtWhatOneMoreWouldAdd(int seed) {
        var problem = randomProblem(new Random(seed), 10);
        var best = CoverageOracle.best(problem);
        var plan = CoverageMatching.solve(problem);

        for (int offer = 0; offer < problem.capacities().size(); offer++) {
            var more = CoverageOracle.best(withOneMoreSeat(problem, offer));
            assertThat(plan.seatPrices().get(offer))
                    .isEqualTo(new Worth(
                            more.coverage() - best.coverage(),
                            more.score() - best.score(),
                            more.pairs() - best.pairs()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pricesANeedAtNoLessThanOneMoreUnitWouldAdd(int seed) {
        var problem = randomProblem(new Random(seed), 10);
        var best = CoverageOracle.best(problem);
        var plan = CoverageMatching.solve(problem);

        for (int need = 0; need < problem.needs().size(); need++) {
            var more = CoverageOracle.best(withOneMoreUnit(problem, need));
            var gain = new CoverageOracle.Result(
                    more.coverage() - best.coverage(), more.score() - best.score(), more.pairs() - best.pairs());
            var price = plan.needPrices().get(need);
            var priced = new CoverageOracle.Result(price.coverage(), price.score(), price.pairs());
            assertThat(CoverageOracle.Result.BETTER.compare(priced, gain)).isNotNegative();
            if (plan.unmet().get(need) > 0) assertThat(price).isEqualTo(Worth.NOTHING);
        }
    }

    @Test
    void plansTheSameInWhateverOrderPairsAreListed() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var problem = randomProblem(random, 200);
            var shuffled = new ArrayList<>(problem.pairs());
            Collections.shuffle(shuffled, random);

            var again =
                    new Problem(problem.limits(), problem.covered(), problem.needs(), problem.capacities(), shuffled);

            assertThat(CoverageMatching.solve(again)).isEqualTo(CoverageMatching.solve(problem));
        }
    }

    @Test
    void reachesTheSameCoverageAndScoreHoweverAllIsNumbered() {
        for (int seed = 0; seed < 50; seed++) {
            var problem = randomProblem(new Random(seed), 200);
            var plan = CoverageMatching.solve(problem);

            var renumbered = CoverageMatching.solve(reversed(problem));

            assertThat(renumbered.coverage()).isEqualTo(plan.coverage());
            assertThat(renumbered.score()).isEqualTo(plan.score());
            assertThat(renumbered.chosen()).hasSameSizeAs(plan.chosen());
            assertThat(renumbered.seatPrices().reversed()).isEqualTo(plan.seatPrices());
        }
    }

    @Test
    void coversOneMoreEnterpriseAtWhateverCostInScore() {
        var needs = List.of(new Need(0, 1), new Need(0, 1), new Need(1, 1));
        var pairs = List.of(new Pair(0, 0, 1000), new Pair(1, 1, 1000), new Pair(2, 0, 0));

        var plan = CoverageMatching.solve(new Problem(List.of(2, 2), needs, List.of(1, 1), pairs));

        assertThat(plan.chosen()).containsExactly(new Pair(1, 1, 1000), new Pair(2, 0, 0));
        assertThat(plan.coverage()).isEqualTo(2);
        assertThat(plan.score()).isEqualTo(1000);
        assertThat(plan.unmet()).containsExactly(1, 0, 0);
        assertThat(plan.seatPrices()).containsExactly(new Worth(0, 1000, 1), Worth.NOTHING);
    }

    @Test
    void givesNoPrecedenceToWhoHasAHelpAlready() {
        var needs = List.of(new Need(0, 1), new Need(1, 1));
        var pairs = List.of(new Pair(0, 0, 700), new Pair(1, 0, 600));
        var second = new Problem(List.of(2, 2), Set.of(0), needs, List.of(1), pairs);
        var both = new Problem(List.of(2, 2), Set.of(0, 1), needs, List.of(1), pairs);

        assertThat(CoverageMatching.solve(second).chosen()).containsExactly(new Pair(1, 0, 600));
        assertThat(CoverageMatching.solve(second).coverage()).isEqualTo(1);
        assertThat(CoverageMatching.solve(both).chosen()).containsExactly(new Pair(0, 0, 700));
        assertThat(CoverageMatching.solve(both).coverage()).isZero();
    }

    @Test
    void keepsEachEnterpriseToItsLimitOfHelps() {
        var needs = IntStream.range(0, 5).mapToObj(n -> new Need(0, 1)).toList();
        var pairs = IntStream.range(0, 5).mapToObj(n -> new Pair(n, 0, 100 * n)).toList();

        var plan = CoverageMatching.solve(new Problem(List.of(3), needs, List.of(9), pairs));

        assertThat(plan.chosen()).extracting(Pair::need).containsExactly(2, 3, 4);
    }

    @Test
    void givesAHelpThatScoresNothingRatherThanNone() {
        var plan = CoverageMatching.solve(new Problem(
                List.of(3), List.of(new Need(0, 2)), List.of(1, 1), List.of(new Pair(0, 0, 5), new Pair(0, 1, 0))));

        assertThat(plan.chosen()).hasSize(2);
    }

    @Test
    void plansNothingWhereThereIsNothing() {
        var nothing = new Plan(List.of(), 0, 0, List.of(), List.of(), List.of(), 0, 0, true, 0);
        var nobodyMay = new Problem(List.of(0), List.of(new Need(0, 1)), List.of(0), List.of(new Pair(0, 0, 9)));

        assertThat(CoverageMatching.solve(new Problem(List.of(), List.of(), List.of(), List.of())))
                .isEqualTo(nothing);
        assertThat(CoverageMatching.solve(nobodyMay).chosen()).isEmpty();
        assertThat(CoverageMatching.solve(nobodyMay).unmet()).containsExactly(1);
        assertThat(CoverageMatching.solve(nobodyMay).certified()).isTrue();
    }

    @Test
    void bearsLimitsAndCapacitiesWithoutEnd() {
        int endless = Integer.MAX_VALUE;
        var needs = List.of(new Need(0, endless), new Need(1, endless));
        var pairs = List.of(new Pair(0, 0, 1000), new Pair(1, 0, 1000));

        var plan = CoverageMatching.solve(
                new Problem(List.of(endless, endless), needs, List.of(endless, endless, endless), pairs));

        assertThat(plan.chosen()).isEqualTo(pairs);
        assertThat(plan.certified()).isTrue();
    }

    @Test
    void refusesAProblemThatContradictsItself() {
        var need = List.of(new Need(0, 1));
        var pair = new Pair(0, 0, 1);

        assertThatThrownBy(() -> new Need(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pair(0, 0, 1001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Problem(List.of(-1), need, List.of(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Problem(List.of(), need, List.of(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Problem(List.of(1), need, List.of(), List.of(pair)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Problem(List.of(1), need, List.of(1), List.of(pair, new Pair(0, 0, 2))))
                .hasMessageContaining("twice");
    }

    private static void assertIsAdmissible(Problem problem, Plan plan) {
        int[] helps = new int[problem.limits().size()];
        int[] met = new int[problem.needs().size()];
        int[] seats = new int[problem.capacities().size()];
        for (Pair pair : plan.chosen()) {
            helps[problem.needs().get(pair.need()).beneficiary()]++;
            met[pair.need()]++;
            seats[pair.offer()]++;
        }
        assertThat(problem.pairs()).containsAll(plan.chosen());
        assertThat(plan.chosen()).doesNotHaveDuplicates();
        for (int b = 0; b < helps.length; b++)
            assertThat(helps[b]).isLessThanOrEqualTo(problem.limits().get(b));
        for (int o = 0; o < seats.length; o++)
            assertThat(seats[o]).isLessThanOrEqualTo(problem.capacities().get(o));
        for (int n = 0; n < met.length; n++) {
            assertThat(plan.unmet().get(n))
                    .isNotNegative()
                    .isEqualTo(problem.needs().get(n).demand() - met[n]);
        }
    }

    /** Scores from few values, so that ties abound. */
    private static Problem randomProblem(Random random, int mostPairs) {
        int size = 2 + mostPairs / 4;
        var limits = random.ints(1 + random.nextInt(size), 0, 4).boxed().toList();
        var capacities = random.ints(1 + random.nextInt(size), 0, 4).boxed().toList();
        var needs = IntStream.range(0, 1 + random.nextInt(size))
                .mapToObj(n -> new Need(random.nextInt(limits.size()), 1 + random.nextInt(3)))
                .toList();
        int[] scores = {0, 1, 2, 3, 500, 999, 1000};
        var pairs = new ArrayList<Pair>();
        for (int n = 0; n < needs.size(); n++) {
            for (int o = 0; o < capacities.size(); o++) {
                if (random.nextInt(3) > 0) pairs.add(new Pair(n, o, scores[random.nextInt(scores.length)]));
            }
        }
        Collections.shuffle(pairs, random);
        var covered = random.nextInt(3) > 0 ? Set.<Integer>of() : Set.of(random.nextInt(limits.size()));
        return new Problem(limits, covered, needs, capacities, pairs.subList(0, Math.min(mostPairs, pairs.size())));
    }

    private static Problem withOneMoreSeat(Problem problem, int offer) {
        var capacities = new ArrayList<>(problem.capacities());
        capacities.set(offer, capacities.get(offer) + 1);
        return new Problem(problem.limits(), problem.covered(), problem.needs(), capacities, problem.pairs());
    }

    private static Problem withOneMoreUnit(Problem problem, int need) {
        var needs = new ArrayList<>(problem.needs());
        needs.set(need, new Need(needs.get(need).beneficiary(), needs.get(need).demand() + 1));
        return new Problem(problem.limits(), problem.covered(), needs, problem.capacities(), problem.pairs());
    }

    private static Problem reversed(Problem problem) {
        int lastBeneficiary = problem.limits().size() - 1;
        int lastNeed = problem.needs().size() - 1;
        int lastOffer = problem.capacities().size() - 1;
        return new Problem(
                problem.limits().reversed(),
                problem.covered().stream()
                        .map(beneficiary -> lastBeneficiary - beneficiary)
                        .collect(Collectors.toSet()),
                problem.needs().reversed().stream()
                        .map(need -> new Need(lastBeneficiary - need.beneficiary(), need.demand()))
                        .toList(),
                problem.capacities().reversed(),
                problem.pairs().stream()
                        .map(pair -> new Pair(lastNeed - pair.need(), lastOffer - pair.offer(), pair.score()))
                        .toList());
    }
}
