package org.hexport.top.demo.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StillLifeTest {

    @ParameterizedTest
    @EnumSource
    void standsInTheMiddleOfItsScene(StillLife each) {
        var image = each.drawn("Produk");

        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(image.getHeight()).isEqualTo(720);
        long other = 0;
        for (int y = 150; y < 660; y += 5) {
            for (int x = 240; x < 720; x += 5) {
                other += differs(new Color(image.getRGB(x, y)), new Color(image.getRGB(4, y))) ? 1 : 0;
            }
        }
        assertThat(other)
                .as("dots in the middle that are neither wall nor table")
                .isGreaterThan(900);
    }

    @Test
    void theSameProductLooksTheSameAndAnotherOfItsKindALittleDifferent() {
        assertThat(StillLife.COFFEE.picture("Kopi A")).isEqualTo(StillLife.COFFEE.picture("Kopi A"));
        assertThat(StillLife.COFFEE.picture("Kopi A")).isNotEqualTo(StillLife.COFFEE.picture("Kopi B"));
    }

    @Test
    void isCalledByAWord() {
        assertThat(StillLife.of("apple-chips")).isEqualTo(StillLife.APPLE_CHIPS);
        assertThatThrownBy(() -> StillLife.of("selfie")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Worked out by hand from the definition of OKLab: white, and the soga of the tokens. */
    @Test
    void theColoursAreThoseOfTheTokens() {
        assertThat(Palette.oklch(1, 0, 0)).isEqualTo(Color.WHITE);
        assertThat(Palette.oklch(0, 0, 0)).isEqualTo(Color.BLACK);
        assertThat(Palette.oklch(0.6279, 0.2577, 29.23))
                .satisfies(red -> assertThat(red.getRed()).isGreaterThan(252))
                .satisfies(red -> assertThat(red.getGreen() + red.getBlue()).isLessThan(8));
    }

    private static boolean differs(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                        + Math.abs(one.getGreen() - other.getGreen())
                        + Math.abs(one.getBlue() - other.getBlue())
                > 60;
    }
}
