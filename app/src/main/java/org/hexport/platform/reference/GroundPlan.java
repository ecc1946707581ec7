package org.hexport.platform.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where regions lie, on a plane: x to the east, y to the south, from the north-western corner, one unit the width of a tile. */
final class GroundPlan {

    private static final double TILE_AREA = Math.sqrt(3) / 2;

    private GroundPlan() {}

    record Point(double x, double y) {

        double squaredDistanceTo(double otherX, double otherY) {
            return (x - otherX) * (x - otherX) + (y - otherY) * (y - otherY);
        }
    }

    static List<Point> of(List<Region> regions) {
        double middle = regions.stream().mapToDouble(Region::lat).average().orElse(0);
        double narrowing = Math.cos(Math.toRadians(middle));
        double west = regions.stream().mapToDouble(Region::lon).min().orElse(0);
        double north = regions.stream().mapToDouble(Region::lat).max().orElse(0);
        var degrees = regions.stream()
                .map(region -> new Point((region.lon() - west) * narrowing, north - region.lat()))
                .toList();
        double tile = tileWidth(degrees);
        return degrees.stream()
                .map(point -> new Point(point.x() / tile, point.y() / tile))
                .toList();
    }

    /** Of tiles that fill the hull of the points; where it has no area (one point, or a line), of a row of tiles as long as it. */
    private static double tileWidth(List<Point> points) {
        double area = area(hull(points));
        if (area > 1e-9) {
            return Math.sqrt(area / points.size() / TILE_AREA);
        }
        double longest = points.stream()
                .mapToDouble(point -> Math.hypot(point.x(), point.y()))
                .max()
                .orElse(0);
        return longest > 1e-9 ? longest / points.size() : 1;
    }

    /** Andrew's monotone chain (1979). */
    private static List<Point> hull(List<Point> points) {
        var sorted = points.stream()
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
        var hull = new ArrayList<>(chain(sorted));
        hull.addAll(chain(sorted.reversed()));
        return hull;
    }

    private static List<Point> chain(List<Point> sorted) {
        var chain = new ArrayList<Point>();
        for (var point : sorted) {
            while (chain.size() >= 2 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
        return chain.subList(0, Math.max(0, chain.size() - 1));
    }

    private static double turn(Point from, Point over, Point to) {
        return (over.x() - from.x()) * (to.y() - from.y()) - (over.y() - from.y()) * (to.x() - from.x());
    }

    private static double area(List<Point> polygon) {
        double twice = 0;
        for (int i = 0; i < polygon.size(); i++) {
            var here = polygon.get(i);
            var next = polygon.get((i + 1) % polygon.size());
            twice += here.x() * next.y() - next.x() * here.y();
        }
        return Math.abs(twice) / 2;
    }
}
