package org.hexport.analytics.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The cheapest one-to-one assignment of rows to columns.
 *
 * <p>Minimises the sum of {@code costs[row][column]} over assigned pairs where each row and each column is used at most
 * once and as many pairs as possible are made: all rows where there are no more rows than columns, else all columns.
 * Negate the costs to maximise.
 *
 * <p>Method: row minima, two rounds of augmenting row reduction, then shortest augmenting paths (Jonker and Volgenant, "A
 * shortest augmenting path algorithm for dense and sparse linear assignment problems", 1987), in the rectangular form
 * where an unused column keeps the dual value 0 (Crouse, "On implementing 2D rectangular assignment algorithms", 2016).
 * {@code O(rows^2 * columns)} with rows the smaller side, {@code O(rows * columns)} memory.
 *
 * <p>Edges: no rows or no columns give an empty answer; of equal costs the lower column is looked at first, so the same
 * costs give the same answer; costs so large that dual values could leave 64 bits are refused.
 */
public final class LinearAssignment {

    /** The column of a row that has none. */
    public static final int UNASSIGNED = -1;

    private LinearAssignment() {}

    /**
     * The cheapest assignment.
     *
     * @param costs one array for each row, all of one length
     * @throws IllegalArgumentException where rows differ in length or a cost is too large
     */
    public static Assignment solve(long[][] costs) {
        int rows = costs.length;
        int columns = rows == 0 ? 0 : costs[0].length;
        refuseUneven(costs, columns);
        refuseHuge(costs, rows + columns);
        boolean turned = rows > columns;
        var paths = new AugmentingPaths(turned ? transposed(costs, columns) : costs, Math.max(rows, columns));
        paths.run();
        if (!turned) return assignment(costs, paths.columnOfRow, paths.rowDual, paths.columnDual, paths.scans);
        return assignment(costs, paths.rowOfColumn, paths.columnDual, paths.rowDual, paths.scans);
    }

    private static Assignment assignment(
            long[][] costs, int[] columnOf, long[] rowDuals, long[] columnDuals, long scans) {
        long cost = 0;
        boolean tight = true;
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < columnDuals.length; j++) {
                long reduced = costs[i][j] - rowDuals[i] - columnDuals[j];
                tight &= columnOf[i] == j ? reduced == 0 : reduced >= 0;
            }
            if (columnOf[i] != UNASSIGNED) cost += costs[i][columnOf[i]];
        }
        long bound = LongStream.concat(Arrays.stream(rowDuals), Arrays.stream(columnDuals))
                .sum();
        boolean certified =
                tight && cost == bound && isSigned(rowDuals, columnDuals) && isOneToOne(columnOf, columnDuals.length);
        return new Assignment(
                Arrays.stream(columnOf).boxed().toList(),
                cost,
                Arrays.stream(rowDuals).boxed().toList(),
                Arrays.stream(columnDuals).boxed().toList(),
                bound,
                certified,
                scans);
    }

    /** The longer side's dual values must not be positive: some of it stays unused. */
    private static boolean isSigned(long[] rowDuals, long[] columnDuals) {
        if (rowDuals.length == columnDuals.length) return true;
        return Arrays.stream(rowDuals.length < columnDuals.length ? columnDuals : rowDuals)
                .allMatch(dual -> dual <= 0);
    }

    private static boolean isOneToOne(int[] columnOf, int columns) {
        int[] used = Arrays.stream(columnOf).filter(j -> j != UNASSIGNED).toArray();
        return used.length == Math.min(columnOf.length, columns)
                && Arrays.stream(used).distinct().count() == used.length;
    }

    private static long[][] transposed(long[][] costs, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(j -> Arrays.stream(costs).mapToLong(row -> row[j]).toArray())
                .toArray(long[][]::new);
    }

    private static void refuseUneven(long[][] costs, int columns) {
        for (long[] row : costs) {
            if (row.length != columns) throw new IllegalArgumentException("rows of " + columns + " and " + row.length);
        }
    }

    private static void refuseHuge(long[][] costs, int lines) {
        long most = Long.MAX_VALUE / 16 / (lines + 1L);
        for (long[] row : costs) {
            for (long cost : row) {
                if (cost > most || cost < -most) throw new IllegalArgumentException("cost " + cost + " above " + most);
            }
        }
    }

    /**
     * The cheapest assignment with its proof.
     *
     * @param columnOfRow of each row, its column or {@link #UNASSIGNED}
     * @param cost the sum over assigned pairs
     * @param rowDuals with {@code columnDuals}: row dual plus column dual is at most the cost everywhere, equal where
     *     assigned; on the longer side they are at most 0, and 0 where unused
     * @param dualBound the sum of all duals: no assignment is cheaper
     * @param certified whether all that was checked afresh, and cost and bound agree
     * @param iterations rows and columns scanned
     */
    public record Assignment(
            List<Integer> columnOfRow,
            long cost,
            List<Long> rowDuals,
            List<Long> columnDuals,
            long dualBound,
            boolean certified,
            long iterations) {}
}
