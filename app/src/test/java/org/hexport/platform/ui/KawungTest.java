package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KawungTest {

    @Test
    void isAlwaysTheSameForTheSameName() {
        assertThat(Kawung.hue("Topeng Panji"))
                .isEqualTo(Kawung.hue("Topeng Panji"))
                .isBetween(0, 11);
    }

    @Test
    void spreadsSimilarNamesOverAllHues() {
        var hues = IntStream.range(0, 240)
                .boxed()
                .collect(Collectors.groupingBy(i -> Kawung.hue("Batik " + i), Collectors.counting()));

        assertThat(hues).hasSize(12);
        assertThat(hues.values()).allSatisfy(count -> assertThat(count).isBetween(8L, 40L));
    }
}
