package org.hexport.platform.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A region as hexagon tiles, ready to be drawn. */
public record TileMap(List<Tile> tiles, List<Step> legend, String viewBox) {

    private static final int DEEPEST = 5;

    /**
     * One place. Odd rows stand half a tile to the right.
     *
     * @param column 0 is the westernmost
     * @param row 0 is the northernmost
     * @param value what is counted there
     * @param href where its list stands
     */
    public record Place(String name, int column, int row, long value, String href) {}

    /** A place as drawn: its shade from 0 (nothing) to 5 (most), its name in at most two lines, and a code of three letters for small screens. */
    public record Tile(Place place, String code, int shade, List<Line> lines) {

        public String name() {
            return place.name();
        }

        public long value() {
            return place.value();
        }

        public String href() {
            return place.href();
        }

        public String x() {
            return number(centreX(place));
        }

        public String points() {
            return corners(centreX(place), centreY(place));
        }

        /** Where the code stands. */
        public String codeY() {
            return number(centreY(place) - 2.5);
        }

        /** Where the figure stands. */
        public String valueY() {
            return number(centreY(place) + 10);
        }
    }

    /** A line of a name. */
    public record Line(String text, String y) {}

    /** A shade and the values that it stands for. */
    public record Step(int shade, long from, long to) {}

    public static TileMap of(List<Place> places) {
        var most = places.stream().mapToLong(Place::value).max().orElse(0);
        var codes = PlaceNames.codes(places.stream().map(Place::name).toList());
        return new TileMap(
                places.stream().map(place -> tile(place, codes, most)).toList(), legend(most), viewBox(places));
    }

    private static Tile tile(Place place, Map<String, String> codes, long most) {
        var texts = PlaceNames.lines(place.name());
        var lines = new ArrayList<Line>();
        var y = centreY(place) - (texts.size() == 1 ? 3.5 : 7.5);
        for (var text : texts) {
            lines.add(new Line(text, number(y)));
            y += 6.2;
        }
        return new Tile(place, codes.getOrDefault(place.name(), ""), shade(place.value(), most), lines);
    }

    /** Nothing is 0; the rest in five equal steps, or one step a number where there are not more than five. */
    static int shade(long value, long most) {
        if (value <= 0) {
            return 0;
        }
        return (int) (most <= DEEPEST ? value : Math.ceilDiv(value * DEEPEST, most));
    }

    private static List<Step> legend(long most) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(0, 0, 0));
        for (int shade = 1; shade <= Math.min(DEEPEST, most); shade++) {
            var one = most <= DEEPEST;
            steps.add(new Step(
                    shade, one ? shade : most * (shade - 1) / DEEPEST + 1, one ? shade : most * shade / DEEPEST));
        }
        return steps;
    }

    private static final double WIDTH = 34;
    private static final double HEIGHT = 29.4;
    private static final double HALF = 16.5;
    private static final double RADIUS = 19;

    private static double centreX(Place place) {
        return (place.column() + (Math.floorMod(place.row(), 2) == 1 ? 0.5 : 0)) * WIDTH;
    }

    private static double centreY(Place place) {
        return place.row() * HEIGHT;
    }

    private static String corners(double x, double y) {
        var slope = RADIUS / 2;
        double[][] corners = {{0, -RADIUS}, {HALF, -slope}, {HALF, slope}, {0, RADIUS}, {-HALF, slope}, {-HALF, -slope}
        };
        var points = new StringBuilder();
        for (var corner : corners) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(number(x + corner[0]))
                    .append(',')
                    .append(number(y + corner[1]));
        }
        return points.toString();
    }

    private static String viewBox(List<Place> places) {
        var left = extreme(places, place -> -centreX(place));
        var right = extreme(places, TileMap::centreX);
        var top = extreme(places, place -> -centreY(place));
        var bottom = extreme(places, TileMap::centreY);
        return number(-left - HALF - 2)
                + " "
                + number(-top - RADIUS - 2)
                + " "
                + number(left + right + 2 * HALF + 4)
                + " "
                + number(top + bottom + 2 * RADIUS + 4);
    }

    private static double extreme(List<Place> places, ToDoubleFunction<Place> measure) {
        return places.stream().mapToDouble(measure).max().orElse(0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
