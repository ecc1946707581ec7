package org.hexport.views.insight.barriers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hexport.kernel.Barrier;
import org.junit.jupiter.api.Test;

/** What anyone is told, attacked by whoever can subtract. */
class SuppressionTest {

    private static final long SEED = 20261124;

    @Test
    void tellsOfNoneAndOfFiveAndMoreOnBothSides() {
        assertThat(Suppression.tells(40, 0)).isTrue();
        assertThat(Suppression.tells(40, 4)).isFalse();
        assertThat(Suppression.tells(40, 5)).isTrue();
        assertThat(Suppression.tells(40, 35)).isTrue();
        assertThat(Suppression.tells(40, 36)).isFalse();
        assertThat(Suppression.tells(40, 40)).isFalse();
    }

    @Test
    void keepsASecondCellBackWhereTheTotalWouldGiveTheFirstAway() {
        var row = row(cell(3, 1), cell(20, 8), cell(12, 5), cell(30, 10));

        assertThat(Suppression.keptBack(row, Comparator.naturalOrder())).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void keepsAThirdBackWhereTwoTogetherAreStillTooFew() {
        var row = row(cell(2, 0), cell(2, 1), cell(20, 8), cell(30, 10));

        assertThat(Suppression.keptBack(row, Comparator.naturalOrder())).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void keepsNothingBackWhereAllAreLarge() {
        assertThat(Suppression.keptBack(row(cell(10, 5), cell(20, 8), cell(0, 0)), Comparator.naturalOrder()))
                .isEmpty();
    }

    @Test
    void whatIsLeftAfterSubtractingIsNeverASmallGroup() {
        var random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            var row = randomRow(random, 5, 14);
            var line = line(row);
            if (line.told() == PublicBarriersPage.Told.NOTHING) {
                assertThat(line.cells()).isEmpty();
                continue;
            }
            var shown = sum(line.cells());
            var hidden = new HashMap<>(row);
            hidden.keySet().removeAll(line.cells().keySet());
            var rest = sum(hidden);
            assertThat(line.asked() - shown.asked()).isEqualTo(rest.asked());
            assertThat(rest.asked() == 0 || rest.asked() >= Suppression.SMALLEST)
                    .as("%s", row)
                    .isTrue();
            if (line.tally() != null && rest.asked() > 0) {
                assertThat(Suppression.tells(rest.asked(), line.tally().affected() - shown.affected()))
                        .as("%s", row)
                        .isTrue();
            }
            line.cells()
                    .values()
                    .forEach(cell -> assertThat(Suppression.isPublic(cell)).isTrue());
        }
    }

    /**
     * The attacker knows the method, but not what this house draws by: of all rows and all draws that would be printed so, no two or more
     * agree on a cell that must not be told.
     */
    @Test
    void noSmallCellFollowsFromAllThatIsPrinted() {
        var orders = List.of("abc", "acb", "bac", "bca", "cab", "cba");
        var bySight = new HashMap<String, Map<String, Set<Tally>>>();
        for (var row : rowsOf(3, 11)) {
            for (var order : orders) {
                var line =
                        PublicBarriersPage.line(Barrier.INF1, sum(row), row, Comparator.comparingInt(order::indexOf));
                var candidates = bySight.computeIfAbsent(sight(line), sight -> new HashMap<>());
                row.forEach((part, cell) -> {
                    if (!line.cells().containsKey(part)) {
                        candidates
                                .computeIfAbsent(part, each -> new HashSet<>())
                                .add(cell);
                    }
                });
            }
        }
        var givenAway = new ArrayList<String>();
        bySight.forEach((sight, candidates) -> candidates.forEach((part, cells) -> {
            if (cells.size() == 1 && !Suppression.isPublic(cells.iterator().next())) {
                givenAway.add(sight + " gives " + part + " away: " + cells);
            }
        }));
        assertThat(givenAway).isEmpty();
    }

    @Test
    void drawsTheSameEachTimeAndOtherwiseInEachRow() {
        var salt = new UUID(1, 2);
        var parts = List.of("micro", "small", "medium", "large");
        var draws = Arrays.stream(Barrier.values())
                .map(barrier -> parts.stream()
                        .sorted(Suppression.drawn(salt, barrier.code()))
                        .toList())
                .toList();

        assertThat(Set.copyOf(draws)).hasSizeGreaterThan(10);
        assertThat(parts.stream().sorted(Suppression.drawn(salt, "INF1")).toList())
                .isEqualTo(draws.getFirst());
    }

    @Test
    void aMeanAndAPriorityAreToldOnlyWithTheirFigures() {
        var few =
                PublicBarriersPage.line(Barrier.INF1, new Tally(30, 3, 1, 20, 40), Map.of(), Comparator.naturalOrder());
        assertThat(few.told()).isEqualTo(PublicBarriersPage.Told.FEW);
        assertThat(few.tally()).isNull();

        var most = PublicBarriersPage.line(
                Barrier.INF1, new Tally(30, 29, 29, 100, 400), Map.of(), Comparator.naturalOrder());
        assertThat(most.told()).isEqualTo(PublicBarriersPage.Told.MOST);

        var tooFew =
                PublicBarriersPage.line(Barrier.INF1, new Tally(4, 2, 2, 9, 30), Map.of(), Comparator.naturalOrder());
        assertThat(tooFew.asked()).isZero();

        var tooFewToTellMore =
                PublicBarriersPage.line(Barrier.INF1, new Tally(8, 6, 6, 25, 90), Map.of(), Comparator.naturalOrder());
        assertThat(tooFewToTellMore.told()).isEqualTo(PublicBarriersPage.Told.ASKED);

        var partlyServed = PublicBarriersPage.line(
                Barrier.INF1, new Tally(30, 12, 2, 60, 200), Map.of(), Comparator.naturalOrder());
        assertThat(partlyServed.tally()).isNotNull();
        assertThat(partlyServed.unmetTold()).isFalse();
    }

    private static PublicBarriersPage.Line line(Map<String, Tally> row) {
        return PublicBarriersPage.line(
                Barrier.INF1, sum(row), row, Suppression.drawn(new UUID(row.hashCode(), 7), "INF1"));
    }

    /** All that the page prints of a row. */
    private static String sight(PublicBarriersPage.Line line) {
        return line.told() + " " + line.asked() + " "
                + (line.tally() == null ? "" : line.tally().affected()) + " " + new TreeMap<>(line.cells());
    }

    /** All rows with so many parts and at most so many asked. */
    private static List<Map<String, Tally>> rowsOf(int parts, int most) {
        if (parts == 0) {
            return List.of(Map.of());
        }
        var rows = new ArrayList<Map<String, Tally>>();
        for (int asked = 0; asked <= most; asked++) {
            for (var rest : rowsOf(parts - 1, most - asked)) {
                for (int affected = 0; affected <= asked; affected++) {
                    var row = new HashMap<>(rest);
                    row.put(name(parts - 1), cell(asked, affected));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static Map<String, Tally> randomRow(Random random, int mostParts, int most) {
        var row = new HashMap<String, Tally>();
        int parts = 1 + random.nextInt(mostParts);
        for (int part = 0; part < parts; part++) {
            int asked = random.nextInt(most);
            row.put(name(part), cell(asked, random.nextInt(asked + 1)));
        }
        return row;
    }

    private static Map<String, Tally> row(Tally... cells) {
        var row = new HashMap<String, Tally>();
        for (int part = 0; part < cells.length; part++) {
            row.put(name(part), cells[part]);
        }
        return row;
    }

    private static String name(int part) {
        return String.valueOf((char) ('a' + part));
    }

    private static Tally cell(long asked, long affected) {
        return new Tally(asked, affected, affected, 0, 0);
    }

    private static Tally sum(Map<String, Tally> cells) {
        return cells.values().stream().reduce(Tally.NOTHING, Tally::plus);
    }
}
