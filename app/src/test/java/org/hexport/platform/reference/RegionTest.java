package org.hexport.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegionTest {

    private static final Region SURABAYA = new Region("35.78", "35", "city", "Surabaya", -7.2575, 112.7521);
    private static final Region MALANG = new Region("35.73", "35", "city", "Malang", -7.9666, 112.6326);

    @Test
    void measuresAlongTheSurface() {
        // one degree of latitude is 111.195 km on a sphere of 6371.0088 km
        var north = new Region("00", null, "province", "N", 1, 0);
        var south = new Region("01", null, "province", "S", 0, 0);

        assertThat(north.kilometresTo(south)).isCloseTo(111.195, within(0.001));
        assertThat(SURABAYA.kilometresTo(MALANG)).isCloseTo(80, within(1.0));
        assertThat(MALANG.kilometresTo(SURABAYA)).isEqualTo(SURABAYA.kilometresTo(MALANG));
        assertThat(MALANG.kilometresTo(MALANG)).isZero();
    }

    @Test
    void liesInWhatItsCodeBeginsWith() {
        var district = new Region("35.07.24", "35.07", "district", "Singosari", -7.8, 112.6);

        assertThat(district.liesIn("35.07")).isTrue();
        assertThat(district.liesIn("35")).isTrue();
        assertThat(district.liesIn("35.07.24")).isTrue();
        assertThat(district.liesIn("35.07.2")).isFalse();
        assertThat(district.liesIn("35.73")).isFalse();
    }
}
