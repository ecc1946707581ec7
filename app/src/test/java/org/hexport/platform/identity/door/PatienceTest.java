package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void forgivesTheFirstFewAndThenDoublesUpToAQuarterOfAnHour() {
        var patience = new Patience(3, 10);

        assertThat(LongStream.rangeClosed(0, 11)
                        .mapToObj(patience::afterFailures)
                        .map(Duration::toSeconds))
                .containsExactly(0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 900L, 900L);
    }

    @Test
    void growsAsEvenlyOverMoreFailures() {
        var patience = new Patience(30, 100);

        assertThat(LongStream.of(29, 30, 39, 40, 50, 99, 100)
                        .mapToObj(patience::afterFailures)
                        .map(Duration::toSeconds))
                .containsExactly(0L, 1L, 1L, 2L, 4L, 64L, 900L);
    }

    @Test
    void mayGoAtOnceToTheLongest() {
        assertThat(new Patience(3, 3).afterFailures(2)).isZero();
        assertThat(new Patience(3, 3).afterFailures(3)).isEqualTo(Patience.LONGEST);
    }
}
