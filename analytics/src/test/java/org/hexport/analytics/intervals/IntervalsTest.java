package org.hexport.analytics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    private static final Offset<Double> PRINTED = within(0.00005);

    /** Newcombe 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void sharesAreThoseOfNewcombe(long k, long n, double lower, double upper) {
        var interval = WilsonInterval.of(k, n, 0.95);

        assertThat(interval.lower()).isCloseTo(lower, PRINTED);
        assertThat(interval.upper()).isCloseTo(upper, PRINTED);
    }

    @Test
    void aShareAndTheRestOfItMirrorEachOther() {
        for (int n = 1; n <= 30; n++) {
            for (int k = 0; k <= n; k++) {
                var share = WilsonInterval.of(k, n, 0.95);
                var rest = WilsonInterval.of(n - k, n, 0.95);
                assertThat(share.lower()).isCloseTo(1 - rest.upper(), within(1e-12));
                assertThat(share.lower()).isLessThanOrEqualTo((double) k / n);
                assertThat(share.upper()).isGreaterThanOrEqualTo((double) k / n);
            }
        }
    }

    @Test
    void ofNobodyThereIsNoShare() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(3, 2, 0.95)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Student 1908, the additional hours of sleep by the second drug, as R's {@code t.test} prints them. */
    @Test
    void meansAreThoseOfStudentsSleepers() {
        double[] hours = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        double squares = DoubleStream.of(hours).map(each -> each * each).sum();

        var interval =
                MeanInterval.of(10, DoubleStream.of(hours).sum(), squares, 0.95).orElseThrow();

        assertThat(interval.lower()).isCloseTo(0.8976775, within(1e-6));
        assertThat(interval.upper()).isCloseTo(3.7623225, within(1e-6));
    }

    @Test
    void oneValueHasNoIntervalAndEqualOnesHaveAPoint() {
        assertThat(MeanInterval.of(1, 3, 9, 0.95)).isEmpty();
        assertThat(MeanInterval.of(7, 21, 63, 0.95)).contains(new Interval(3, 3));
    }
}
