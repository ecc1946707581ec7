package org.hexport.platform.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexport.kernel.Helix;

/**
 * The hexagon as it is drawn: six wedges clockwise from the top in the order of {@link Helix}, each filled from the middle as far as that
 * helix reached. The radius is the measure, not the area.
 */
public record HexagonFigure(List<Wedge> wedges) {

    private static final double MIDDLE = 50;
    private static final double RADIUS = 42;
    private static final double[][] LABELS = {{70, 14.3}, {90, 52.4}, {70, 90.5}, {30, 90.5}, {10, 52.4}, {30, 14.3}};

    /**
     * How far one helix reached.
     *
     * @param reached roles that came, or enterprises that were reached
     * @param of out of how many; 0 where there are none
     */
    public record Reach(Helix helix, long reached, long of) {

        public Reach {
            if (reached < 0 || of < reached) {
                throw new IllegalArgumentException(reached + " of " + of + " is no share");
            }
        }

        double share() {
            return of == 0 ? 0 : (double) reached / of;
        }
    }

    /** A sixth of the picture. {@code corner}: where the spoke before it ends. */
    public record Wedge(
            Helix helix,
            long reached,
            long of,
            String points,
            String cornerX,
            String cornerY,
            String labelX,
            String labelY,
            boolean leftwards) {}

    /** A helix that is not named has reached nobody, out of none. */
    public static HexagonFigure of(List<Reach> reaches) {
        Map<Helix, Reach> byHelix = new EnumMap<>(Helix.class);
        reaches.forEach(reach -> byHelix.put(reach.helix(), reach));
        return new HexagonFigure(Arrays.stream(Helix.values())
                .map(helix -> wedge(byHelix.getOrDefault(helix, new Reach(helix, 0, 0))))
                .toList());
    }

    /** Only these helices, each where it always stands. */
    public HexagonFigure through(Set<Helix> helices) {
        return new HexagonFigure(
                wedges.stream().filter(wedge -> helices.contains(wedge.helix())).toList());
    }

    /** The corners of the whole hexagon, filled or not. */
    public String rim() {
        return IntStream.range(0, 6).mapToObj(side -> corner(side, 1)).collect(Collectors.joining(" "));
    }

    private static Wedge wedge(Reach reach) {
        int side = reach.helix().ordinal();
        var label = LABELS[side];
        return new Wedge(
                reach.helix(),
                reach.reached(),
                reach.of(),
                "50,50 " + corner(side, reach.share()) + " " + corner(side + 1, reach.share()),
                number(x(side, 1)),
                number(y(side, 1)),
                number(label[0]),
                number(label[1]),
                label[0] < MIDDLE);
    }

    private static String corner(int side, double share) {
        return number(x(side, share)) + "," + number(y(side, share));
    }

    private static double x(int side, double share) {
        return MIDDLE + RADIUS * share * Math.sin(Math.toRadians(60.0 * side));
    }

    private static double y(int side, double share) {
        return MIDDLE - RADIUS * share * Math.cos(Math.toRadians(60.0 * side));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
