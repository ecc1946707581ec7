package org.hexport.platform.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hexport.platform.ui.TileMap.Place;

/** Where the hexagons of a tile map stand: on their points, side by side, odd rows half a tile to the right. */
final class TileGrid {

    private static final double ACROSS = 34;
    private static final double DOWN = 29.4;
    private static final double HALF = 16.5;
    private static final double RADIUS = 19;
    private static final double MARGIN = 2;
    private static final double[][] CORNERS = {
        {0, -RADIUS}, {HALF, -RADIUS / 2}, {HALF, RADIUS / 2}, {0, RADIUS}, {-HALF, RADIUS / 2}, {-HALF, -RADIUS / 2}
    };

    private TileGrid() {}

    /** The part of the drawing that holds all tiles. */
    record Frame(double left, double top, double width, double height) {

        String viewBox() {
            return number(left) + " " + number(top) + " " + number(width) + " " + number(height);
        }
    }

    static double centreX(Place place) {
        return (place.column() + Math.floorMod(place.row(), 2) / 2.0) * ACROSS;
    }

    static double centreY(Place place) {
        return place.row() * DOWN;
    }

    static String corners(Place place) {
        var points = new StringBuilder();
        for (var corner : CORNERS) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(number(centreX(place) + corner[0]))
                    .append(',')
                    .append(number(centreY(place) + corner[1]));
        }
        return points.toString();
    }

    static Frame frame(List<Place> places) {
        var left = -most(places, place -> -centreX(place)) - HALF - MARGIN;
        var top = -most(places, place -> -centreY(place)) - RADIUS - MARGIN;
        var right = most(places, TileGrid::centreX) + HALF + MARGIN;
        var bottom = most(places, TileGrid::centreY) + RADIUS + MARGIN;
        return new Frame(left, top, right - left, bottom - top);
    }

    private static double most(List<Place> places, ToDoubleFunction<Place> measure) {
        return places.stream().mapToDouble(measure).max().orElse(0);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
