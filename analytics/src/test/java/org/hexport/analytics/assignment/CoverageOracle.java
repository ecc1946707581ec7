package org.hexport.analytics.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.hexport.analytics.assignment.CoverageMatching.Pair;
import org.hexport.analytics.assignment.CoverageMatching.Problem;

/** The best plan by trying every set of pairs: only for very small problems. */
final class CoverageOracle {

    record Result(int coverage, long score, int pairs) {

        static final Comparator<Result> BETTER = Comparator.comparingInt(Result::coverage)
                .thenComparingLong(Result::score)
                .thenComparingInt(Result::pairs);
    }

    private final Problem problem;
    private final int[] helps;
    private final int[] demand;
    private final int[] seats;
    private final List<Pair> chosen = new ArrayList<>();
    private Result best = new Result(0, 0, 0);

    private CoverageOracle(Problem problem) {
        this.problem = problem;
        helps = problem.limits().stream().mapToInt(limit -> limit).toArray();
        demand =
                problem.needs().stream().mapToInt(CoverageMatching.Need::demand).toArray();
        seats = problem.capacities().stream().mapToInt(seat -> seat).toArray();
    }

    static Result best(Problem problem) {
        var oracle = new CoverageOracle(problem);
        oracle.tryPair(0);
        return oracle.best;
    }

    static Result resultOf(Problem problem, List<Pair> chosen) {
        var covered = new HashSet<Integer>();
        chosen.forEach(pair -> covered.add(problem.needs().get(pair.need()).beneficiary()));
        covered.removeAll(problem.covered());
        return new Result(covered.size(), chosen.stream().mapToLong(Pair::score).sum(), chosen.size());
    }

    private void tryPair(int k) {
        if (k == problem.pairs().size()) {
            var result = resultOf(problem, chosen);
            if (Result.BETTER.compare(result, best) > 0) best = result;
            return;
        }
        tryPair(k + 1);
        var pair = problem.pairs().get(k);
        if (take(pair, 1)) {
            chosen.add(pair);
            tryPair(k + 1);
            chosen.removeLast();
        }
        take(pair, -1);
    }

    /** Takes or gives back one unit; says whether no limit is broken. */
    private boolean take(Pair pair, int units) {
        int beneficiary = problem.needs().get(pair.need()).beneficiary();
        helps[beneficiary] -= units;
        demand[pair.need()] -= units;
        seats[pair.offer()] -= units;
        return helps[beneficiary] >= 0 && demand[pair.need()] >= 0 && seats[pair.offer()] >= 0;
    }
}
