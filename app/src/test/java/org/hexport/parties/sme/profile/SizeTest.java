package org.hexport.parties.sme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PP 7/2021, article 35. */
class SizeTest {

    @ParameterizedTest
    @CsvSource({
        "0,MICRO",
        "2000000000,MICRO",
        "2000000001,SMALL",
        "15000000000,SMALL",
        "15000000001,MEDIUM",
        "50000000000,MEDIUM",
        "50000000001,LARGE"
    })
    void bySales(long rupiah, Size size) {
        assertThat(Size.of(profile(Fact.ANNUAL_SALES_IDR, rupiah)))
                .contains(new Size.Derived(size, Size.Criterion.ANNUAL_SALES));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000,MICRO",
        "1000000001,SMALL",
        "5000000000,SMALL",
        "5000000001,MEDIUM",
        "10000000000,MEDIUM",
        "10000000001,LARGE"
    })
    void byCapitalWhereSalesAreNotKnown(long rupiah, Size size) {
        assertThat(Size.of(profile(Fact.CAPITAL_IDR, rupiah))).contains(new Size.Derived(size, Size.Criterion.CAPITAL));
    }

    @Test
    void theHigherClassDoesNotWin() {
        var profile = profile(Fact.ANNUAL_SALES_IDR, 100_000_000L).with(Fact.CAPITAL_IDR, 9_000_000_000L);

        assertThat(Size.of(profile)).map(Size.Derived::size).contains(Size.MICRO);
    }

    @Test
    void isNotKnownFromWorkersAlone() {
        assertThat(Size.of(profile(Fact.WORKERS, 30L))).isEmpty();
        assertThat(Size.ofBps(4)).isEqualTo(Size.MICRO);
        assertThat(Size.ofBps(5)).isEqualTo(Size.SMALL);
        assertThat(Size.ofBps(20)).isEqualTo(Size.MEDIUM);
        assertThat(Size.ofBps(100)).isEqualTo(Size.LARGE);
    }

    private static Profile profile(Fact fact, long number) {
        return Profile.of("A", "35.07.24").with(fact, number);
    }
}
