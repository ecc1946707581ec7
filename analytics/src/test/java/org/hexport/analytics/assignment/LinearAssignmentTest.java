package org.hexport.analytics.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hexport.analytics.assignment.LinearAssignment.Assignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearAssignmentTest {

    static IntStream seeds() {
        return IntStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithEveryAssignmentTried(int seed) {
        var random = new Random(seed);
        long[][] costs = costs(random, random.nextInt(7), random.nextInt(7), seed % 2 == 0 ? 5 : 1000);

        var assignment = LinearAssignment.solve(costs);

        assertThat(assignment.cost()).isEqualTo(cheapest(costs));
        assertThat(assignment.dualBound()).isEqualTo(assignment.cost());
        assertThat(assignment.certified()).isTrue();
        assertThat(assignment.columnOfRow()).hasSize(costs.length);
    }

    /** Negative and positive costs. */
    private static long[][] costs(Random random, int rows, int columns, int spread) {
        return IntStream.range(0, rows)
                .mapToObj(i -> random.longs(columns, -spread, spread).toArray())
                .toArray(long[][]::new);
    }

    private static long cheapest(long[][] costs) {
        int columns = costs.length == 0 ? 0 : costs[0].length;
        return cheapest(costs, 0, new boolean[columns], Math.max(0, costs.length - columns));
    }

    private static long cheapest(long[][] costs, int row, boolean[] used, int rowsToSpare) {
        if (row == costs.length) return 0;
        long best = rowsToSpare > 0 ? cheapest(costs, row + 1, used, rowsToSpare - 1) : Long.MAX_VALUE;
        for (int j = 0; j < used.length; j++) {
            if (used[j]) continue;
            used[j] = true;
            long rest = cheapest(costs, row + 1, used, rowsToSpare);
            if (rest < Long.MAX_VALUE) best = Math.min(best, costs[row][j] + rest);
            used[j] = false;
        }
        return best;
    }

    @Test
    void costsTheSameWhenRowsAndColumnsAreShuffled() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            long[][] costs = costs(random, 33, 60, 50);
            var rows = random.ints(0, 33).distinct().limit(33).toArray();
            var columns = random.ints(0, 60).distinct().limit(60).toArray();
            long[][] shuffled = Arrays.stream(rows)
                    .mapToObj(i ->
                            Arrays.stream(columns).mapToLong(j -> costs[i][j]).toArray())
                    .toArray(long[][]::new);

            var assignment = LinearAssignment.solve(shuffled);

            assertThat(assignment.cost())
                    .isEqualTo(LinearAssignment.solve(costs).cost());
            assertThat(assignment.certified()).isTrue();
        }
    }

    @Test
    void agreesWithMinimumCostFlowOnAMiddlingSquare() {
        int size = 120;
        long[][] costs = costs(new Random(3), size, size, 1000);
        var network = FlowNetwork.ofNodes(2 * size);
        for (int i = 0; i < size; i++) {
            network.supply(i, 1).supply(size + i, -1);
            for (int j = 0; j < size; j++) network.arc(i, size + j, 1, costs[i][j]);
        }

        var flow = (FlowResult.Optimal) MinimumCostFlow.solve(network.build());

        assertThat(LinearAssignment.solve(costs).cost()).isEqualTo(flow.objective());
    }

    @Test
    void assignsNothingWhereASideIsEmpty() {
        var nothing = new Assignment(List.of(), 0, List.of(), List.of(), 0, true, 0);

        assertThat(LinearAssignment.solve(new long[0][0])).isEqualTo(nothing);
        assertThat(LinearAssignment.solve(new long[2][0]).columnOfRow()).containsExactly(-1, -1);
        assertThat(LinearAssignment.solve(new long[2][0]).certified()).isTrue();
    }

    @Test
    void leavesTheDearestRowsOutWhereColumnsAreScarce() {
        var assignment = LinearAssignment.solve(new long[][] {{5}, {3}, {9}});

        assertThat(assignment.columnOfRow()).containsExactly(-1, 0, -1);
        assertThat(assignment.cost()).isEqualTo(3);
    }

    @Test
    void takesTheLowerColumnOfEqualOnes() {
        assertThat(LinearAssignment.solve(new long[2][3]).columnOfRow()).containsExactly(0, 1);
    }

    @Test
    void staysExactAtTheLargestCostsAllowed() {
        long most = Long.MAX_VALUE / 16 / 7;
        long[][] costs = {{most, -most, most}, {-most, -most, most}, {most, -most, -most}};

        var assignment = LinearAssignment.solve(costs);

        assertThat(assignment.cost()).isEqualTo(-3 * most);
        assertThat(assignment.certified()).isTrue();
        assertThatThrownBy(() -> LinearAssignment.solve(new long[][] {{Long.MIN_VALUE}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesRowsOfUnequalLength() {
        assertThatThrownBy(() -> LinearAssignment.solve(new long[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
