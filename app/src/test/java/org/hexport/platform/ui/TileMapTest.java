package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.hexport.platform.ui.TileMap.Place;
import org.hexport.platform.ui.TileMap.Step;
import org.hexport.platform.ui.TileMap.Tile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileMapTest {

    @Test
    void shiftsOddRowsByHalfATile() {
        var map = TileMap.of(List.of(place("Dau", 0, 0, 1), place("Wagir", 0, 1, 1)));

        assertThat(map.tiles()).extracting(Tile::x).containsExactly("0.0", "17.0");
        assertThat(map.tiles().getFirst().points())
                .isEqualTo("0.0,-19.0 16.5,-9.5 16.5,9.5 0.0,19.0 -16.5,9.5 -16.5,-9.5");
    }

    @Test
    void framesAllTilesWithAMargin() {
        assertThat(TileMap.of(List.of(place("Dau", 0, 0, 1), place("Wagir", 2, 1, 1)))
                        .viewBox())
                .isEqualTo("-18.5 -21.0 122.0 71.4");
    }

    @Test
    void shadesFewNumbersOneStepEach() {
        assertThat(LongStream.rangeClosed(0, 4).map(value -> TileMap.shade(value, 4)))
                .containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "47, 1", "48, 2", "94, 2", "188, 4", "189, 5", "235, 5"})
    void shadesManyNumbersInFiveEqualSteps(long value, int shade) {
        assertThat(TileMap.shade(value, 235)).isEqualTo(shade);
    }

    @Test
    void explainsItsShadesByTheVeryBoundsItUses() {
        for (long most : List.of(1L, 5L, 6L, 7L, 11L, 235L)) {
            var legend = TileMap.of(List.of(place("Dau", 0, 0, most))).legend();

            assertThat(legend).last().extracting(Step::to).isEqualTo(most);
            assertThat(legend)
                    .allSatisfy(step -> LongStream.rangeClosed(step.from(), step.to())
                            .forEach(value ->
                                    assertThat(TileMap.shade(value, most)).isEqualTo(step.shade())));
        }
    }

    @Test
    void drawsARegionWithoutPlaces() {
        assertThat(TileMap.of(List.of()).tiles()).isEmpty();
    }

    private static Place place(String name, int column, int row, long value) {
        return new Place(name, column, row, value, "/d");
    }
}
