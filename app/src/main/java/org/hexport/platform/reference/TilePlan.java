package org.hexport.platform.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexport.analytics.assignment.LinearAssignment;

/**
 * Places the regions of one parent on hexagon tiles (pointed at the top, odd rows half a tile to the right): each on a tile of its own, the
 * sum of squared distances between tile and centre as small as it can be. The tiles have the size at which they would just fill the area that
 * the centres span, so that neighbours stay neighbours; the grid reaches beyond it by a margin of two tiles.
 */
final class TilePlan {

    private static final double ROW_HEIGHT = Math.sqrt(3) / 2;
    private static final int MARGIN = 2;
    private static final double GRAIN = 1e6;

    private TilePlan() {}

    record Tile(int column, int row) {

        double x() {
            return column + (Math.floorMod(row, 2) == 1 ? 0.5 : 0);
        }

        double y() {
            return row * ROW_HEIGHT;
        }
    }

    /** @return a tile for each code; the westernmost and the northernmost stand at 0 */
    static Map<String, Tile> of(List<Region> siblings) {
        var regions =
                siblings.stream().sorted(Comparator.comparing(Region::code)).toList();
        var points = GroundPlan.of(regions);
        var grid = grid(points);
        var costs = points.stream().map(point -> costs(point, grid)).toArray(long[][]::new);
        var tileOf = LinearAssignment.solve(costs).columnOfRow();
        var tiles = new ArrayList<Tile>();
        tileOf.forEach(tile -> tiles.add(grid.get(tile)));
        var moved = toTheCorner(tiles);
        var plan = new HashMap<String, Tile>();
        for (int i = 0; i < regions.size(); i++) {
            plan.put(regions.get(i).code(), moved.get(i));
        }
        return plan;
    }

    private static List<Tile> grid(List<GroundPlan.Point> points) {
        int columns = (int)
                Math.ceil(points.stream().mapToDouble(GroundPlan.Point::x).max().orElse(0));
        int rows = (int)
                Math.ceil(points.stream().mapToDouble(GroundPlan.Point::y).max().orElse(0) / ROW_HEIGHT);
        var grid = new ArrayList<Tile>();
        for (int row = -MARGIN; row <= rows + MARGIN; row++) {
            for (int column = -MARGIN; column <= columns + MARGIN; column++) {
                grid.add(new Tile(column, row));
            }
        }
        return grid;
    }

    private static long[] costs(GroundPlan.Point point, List<Tile> grid) {
        return grid.stream()
                .mapToLong(tile -> Math.round(GRAIN * point.squaredDistanceTo(tile.x(), tile.y())))
                .toArray();
    }

    /** Counted in half tiles, so that rows keep their places to each other also when they are moved by an odd number. */
    private static List<Tile> toTheCorner(List<Tile> tiles) {
        int top = tiles.stream().mapToInt(Tile::row).min().orElse(0);
        int left = tiles.stream().mapToInt(TilePlan::halves).min().orElse(0);
        int even = Math.floorMod(left - top, 2) == 0 ? left : left - 1;
        return tiles.stream()
                .map(tile -> {
                    int row = tile.row() - top;
                    return new Tile((halves(tile) - even - row % 2) / 2, row);
                })
                .toList();
    }

    private static int halves(Tile tile) {
        return 2 * tile.column() + Math.floorMod(tile.row(), 2);
    }
}
