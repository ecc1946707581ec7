package org.hexport.analytics.assignment;

import java.util.Arrays;

/** One run of the method of Jonker and Volgenant on no more rows than columns; see {@link LinearAssignment}. */
final class AugmentingPaths {

    private static final int NONE = LinearAssignment.UNASSIGNED;

    private final long[][] cost;
    private final int rows;
    private final int columns;
    final int[] columnOfRow;
    final int[] rowOfColumn;
    final long[] rowDual;
    final long[] columnDual;
    long scans;

    private final int[] free;
    private int freeRows;
    private final long[] distance;
    private final int[] before;
    private final int[] order;

    AugmentingPaths(long[][] cost, int columns) {
        this.cost = cost;
        this.columns = columns;
        rows = cost.length;
        columnOfRow = new int[rows];
        rowOfColumn = new int[columns];
        rowDual = new long[rows];
        columnDual = new long[columns];
        free = new int[rows];
        distance = new long[columns];
        before = new int[columns];
        order = new int[columns];
        Arrays.fill(columnOfRow, NONE);
        Arrays.fill(rowOfColumn, NONE);
    }

    void run() {
        for (int i = 0; i < rows; i++) free[freeRows++] = i;
        if (columns > 1) {
            reduceRows();
            reduceRows();
        }
        for (int f = 0; f < freeRows; f++) augment(free[f]);
        for (int i = 0; i < rows; i++) rowDual[i] = cost[i][columnOfRow[i]] - columnDual[columnOfRow[i]];
    }

    /**
     * Gives each free row its cheapest column and lowers that column's dual until the second cheapest is as good; the row
     * driven out is next, or, where nothing was lowered, waits for the next round. A column once used stays used.
     */
    private void reduceRows() {
        int waiting = freeRows;
        freeRows = 0;
        for (int f = 0; f < waiting; ) {
            int row = free[f++];
            scans++;
            int best = cheapest(row, NONE);
            int second = cheapest(row, best);
            long gap = reduced(row, second) - reduced(row, best);
            int taken = gap == 0 && rowOfColumn[best] != NONE ? second : best;
            columnDual[taken] -= taken == best ? gap : 0;
            int driven = rowOfColumn[taken];
            match(row, taken);
            if (driven == NONE) continue;
            columnOfRow[driven] = NONE;
            if (gap > 0) free[--f] = driven;
            else free[freeRows++] = driven;
        }
    }

    private int cheapest(int row, int except) {
        int best = NONE;
        for (int j = 0; j < columns; j++) {
            if (j != except && (best == NONE || reduced(row, j) < reduced(row, best))) best = j;
        }
        return best;
    }

    private long reduced(int row, int column) {
        return cost[row][column] - columnDual[column];
    }

    private void match(int row, int column) {
        columnOfRow[row] = column;
        rowOfColumn[column] = row;
    }

    /** The shortest alternating path from a free row to a free column; {@code order} holds settled columns first. */
    private void augment(int start) {
        for (int j = 0; j < columns; j++) {
            order[j] = j;
            distance[j] = reduced(start, j);
            before[j] = start;
        }
        int settled = 0;
        int end = settle(settled);
        while (rowOfColumn[end] != NONE) {
            relax(rowOfColumn[end], end, ++settled);
            end = settle(settled);
        }
        for (int k = 0; k < settled; k++) columnDual[order[k]] += distance[order[k]] - distance[end];
        trace(start, end);
    }

    /** Moves the nearest open column to the given place; of equally near ones a free column. */
    private int settle(int place) {
        scans++;
        int nearest = place;
        for (int k = place + 1; k < columns; k++) {
            if (isNearer(order[k], order[nearest])) nearest = k;
        }
        int column = order[nearest];
        order[nearest] = order[place];
        order[place] = column;
        return column;
    }

    private boolean isNearer(int column, int other) {
        if (distance[column] != distance[other]) return distance[column] < distance[other];
        return rowOfColumn[column] == NONE && rowOfColumn[other] != NONE;
    }

    private void relax(int row, int through, int from) {
        long shift = distance[through] - reduced(row, through);
        for (int k = from; k < columns; k++) {
            int j = order[k];
            long far = reduced(row, j) + shift;
            if (far < distance[j]) {
                distance[j] = far;
                before[j] = row;
            }
        }
    }

    private void trace(int start, int end) {
        int column = end;
        int row;
        do {
            row = before[column];
            int given = columnOfRow[row];
            match(row, column);
            column = given;
        } while (row != start);
    }
}
