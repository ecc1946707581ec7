package org.hexport.platform.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A region as hexagon tiles, ready to be drawn.
 *
 * @param width in pixels where there is room; less where there is not
 */
public record TileMap(List<Tile> tiles, List<Step> legend, String viewBox, int width) {

    private static final int DEEPEST = 5;
    private static final double PIXELS = 2.4;

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

        public String points() {
            return TileGrid.corners(place);
        }

        /** The middle, on which all words stand. */
        public String x() {
            return TileGrid.number(TileGrid.centreX(place));
        }

        public String codeY() {
            return TileGrid.number(TileGrid.centreY(place) - 2.5);
        }

        public String valueY() {
            return TileGrid.number(TileGrid.centreY(place) + 10);
        }
    }

    /** A line of a name. */
    public record Line(String text, String y) {}

    /** A shade and the values that it stands for. */
    public record Step(int shade, long from, long to) {}

    public static TileMap of(List<Place> places) {
        var most = places.stream().mapToLong(Place::value).max().orElse(0);
        var codes = PlaceNames.codes(places.stream().map(Place::name).toList());
        var frame = TileGrid.frame(places);
        return new TileMap(
                places.stream().map(place -> tile(place, codes, most)).toList(), legend(most), frame.viewBox(), (int)
                        Math.round(frame.width() * PIXELS));
    }

    private static Tile tile(Place place, Map<String, String> codes, long most) {
        var texts = PlaceNames.lines(place.name());
        var lines = new ArrayList<Line>();
        var y = TileGrid.centreY(place) - (texts.size() == 1 ? 3 : 7);
        for (var text : texts) {
            lines.add(new Line(text, TileGrid.number(y)));
            y += 6.4;
        }
        return new Tile(place, codes.getOrDefault(place.name(), ""), shade(place.value(), most), lines);
    }

    /** Nothing is 0; the rest in five equal steps, or a step for each number where there are not more than five. */
    static int shade(long value, long most) {
        if (value <= 0) {
            return 0;
        }
        return (int) (most <= DEEPEST ? value : Math.ceilDiv(value * DEEPEST, most));
    }

    private static List<Step> legend(long most) {
        return IntStream.rangeClosed(0, (int) Math.min(DEEPEST, most))
                .mapToObj(shade -> most <= DEEPEST || shade == 0
                        ? new Step(shade, shade, shade)
                        : new Step(shade, most * (shade - 1) / DEEPEST + 1, most * shade / DEEPEST))
                .toList();
    }
}
