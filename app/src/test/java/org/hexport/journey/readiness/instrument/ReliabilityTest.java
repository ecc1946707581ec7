package org.hexport.journey.readiness.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void isSaidFromThirtyOn() {
        assertThat(Reliability.of(29, 5, 20)).isEmpty();
        assertThat(Reliability.of(30, 5, 20)).isPresent();
    }

    /** Five items that always say the same: the variance of the sum is 25 times that of one. */
    @Test
    void isPerfectWhereAllItemsAgree() {
        var known = Reliability.of(30, 5 * 1.5, 25 * 1.5).orElseThrow();

        assertThat(known.alpha()).isEqualTo(1, within(1e-12));
        assertThat(known.error()).isEqualTo(0, within(1e-6));
    }

    /** Items that have nothing in common: the error is the whole deviation, in points of 100. */
    @Test
    void isNoneWhereItemsHaveNothingInCommon() {
        var known = Reliability.of(30, 4, 4).orElseThrow();

        assertThat(known.alpha()).isZero();
        assertThat(known.error()).isEqualTo(5 * 2, within(1e-12));
    }

    @Test
    void isNoLessThanNoneWhereItemsContradictEachOther() {
        var known = Reliability.of(40, 6, 4).orElseThrow();

        assertThat(known.alpha()).isNegative();
        assertThat(known.error()).isEqualTo(10, within(1e-12));
    }

    @Test
    void isUnknownWhereAllAreAlike() {
        assertThat(Reliability.of(100, 0, 0)).isEmpty();
    }
}
