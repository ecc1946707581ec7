package org.hexport.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hexport.platform.tables.TableFile;
import org.junit.jupiter.api.Test;

class TilePlanTest {

    private static final List<Region> DISTRICTS = districtsOfMalang();
    private static final Map<String, TilePlan.Tile> PLAN = TilePlan.of(DISTRICTS);

    @Test
    void givesEachDistrictATileOfItsOwn() {
        assertThat(DISTRICTS).hasSize(33);
        assertThat(PLAN.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        DISTRICTS.stream().map(Region::code).toList());
        assertThat(PLAN.values()).doesNotHaveDuplicates();
    }

    @Test
    void beginsAtTheNorthWesternCorner() {
        assertThat(PLAN.values().stream().mapToInt(TilePlan.Tile::row).min()).hasValue(0);
        assertThat(PLAN.values().stream().mapToInt(TilePlan.Tile::column).min()).hasValue(0);
    }

    @Test
    void isCompactEnoughForAPhone() {
        assertThat(PLAN.values()).allSatisfy(tile -> {
            assertThat(tile.column()).isLessThan(10);
            assertThat(tile.row()).isLessThan(10);
        });
    }

    @Test
    void keepsNorthInTheNorthAndWestInTheWest() {
        assertThat(rankCorrelation(region -> -region.lat(), TilePlan.Tile::y)).isGreaterThan(0.95);
        assertThat(rankCorrelation(Region::lon, TilePlan.Tile::x)).isGreaterThan(0.95);
    }

    @Test
    void keepsNeighboursNear() {
        var near = DISTRICTS.stream()
                .mapToDouble(district -> tileDistance(district, nearestTo(district)))
                .toArray();

        assertThat(IntStream.range(0, near.length).filter(i -> near[i] < 1.1).count())
                .isGreaterThanOrEqualTo(26);
        assertThat(java.util.Arrays.stream(near).max().orElseThrow()).isLessThan(3);
    }

    @Test
    void doesNotDependOnTheOrderOfTheFile() {
        var shuffled = new ArrayList<>(DISTRICTS);
        Collections.shuffle(shuffled, new Random(5));

        assertThat(TilePlan.of(shuffled)).isEqualTo(PLAN);
    }

    @Test
    void placesFewRegionsAndRegionsOnALineToo() {
        assertThat(TilePlan.of(List.of())).isEmpty();
        assertThat(TilePlan.of(List.of(at("35.01", -8, 112)))).containsEntry("35.01", new TilePlan.Tile(0, 0));
        var same = TilePlan.of(List.of(at("35.01", -8, 112), at("35.02", -8, 112)));
        assertThat(same.values()).doesNotHaveDuplicates();
        var line = TilePlan.of(List.of(at("35.01", -8, 112), at("35.02", -8, 113), at("35.03", -8, 114)));
        assertThat(line)
                .extractingByKeys("35.01", "35.02", "35.03")
                .isSortedAccordingTo(Comparator.comparingDouble(TilePlan.Tile::x));
    }

    @Test
    void aMoveByAnOddRowKeepsRowsInTheirPlaces() {
        // a triangle whose top lies half a tile to the right of its left corner
        var plan = TilePlan.of(List.of(at("35.01", 0, 0.5), at("35.02", -0.866, 0), at("35.03", -0.866, 1)));

        assertThat(plan.get("35.01").y()).isLessThan(plan.get("35.02").y());
        assertThat(plan.get("35.01").x())
                .isBetween(plan.get("35.02").x(), plan.get("35.03").x());
    }

    private static double rankCorrelation(ToDoubleFunction<Region> place, ToDoubleFunction<TilePlan.Tile> tile) {
        var placeRanks = ranks(DISTRICTS.stream().mapToDouble(place).toArray());
        var tileRanks = ranks(DISTRICTS.stream()
                .mapToDouble(region -> tile.applyAsDouble(PLAN.get(region.code())))
                .toArray());
        double mean = (DISTRICTS.size() - 1) / 2.0;
        double together = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < placeRanks.length; i++) {
            together += (placeRanks[i] - mean) * (tileRanks[i] - mean);
            first += Math.pow(placeRanks[i] - mean, 2);
            second += Math.pow(tileRanks[i] - mean, 2);
        }
        return together / Math.sqrt(first * second);
    }

    /** Ties share their mean rank, as Spearman has it. */
    private static double[] ranks(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> {
                    long below = IntStream.range(0, values.length)
                            .filter(j -> values[j] < values[i])
                            .count();
                    long equal = IntStream.range(0, values.length)
                            .filter(j -> values[j] == values[i])
                            .count();
                    return below + (equal - 1) / 2.0;
                })
                .toArray();
    }

    private static Region nearestTo(Region district) {
        return DISTRICTS.stream()
                .filter(other -> other != district)
                .min(Comparator.comparingDouble(district::kilometresTo))
                .orElseThrow();
    }

    private static double tileDistance(Region one, Region other) {
        var a = PLAN.get(one.code());
        var b = PLAN.get(other.code());
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Region at(String code, double lat, double lon) {
        return new Region(code, "35", "regency", "R" + code, lat, lon);
    }

    private static List<Region> districtsOfMalang() {
        try (var stream = TilePlanTest.class.getResourceAsStream("/reference/districts_35_07.csv")) {
            var table = ((TableFile.Readable) TableFile.read(stream, "districts_35_07.csv")).table();
            return table.rows().stream()
                    .map(row -> new Region(
                            row.text("kemendagri_code"),
                            "35.07",
                            "district",
                            row.text("name"),
                            Double.parseDouble(row.text("lat")),
                            Double.parseDouble(row.text("lon"))))
                    .toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
