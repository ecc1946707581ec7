package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hexport.kernel.Helix;
import org.hexport.platform.ui.HexagonFigure.Reach;
import org.hexport.platform.ui.HexagonFigure.Wedge;
import org.junit.jupiter.api.Test;

class HexagonFigureTest {

    @Test
    void placesTheHelicesClockwiseFromTheTop() {
        var figure = HexagonFigure.of(List.of(new Reach(Helix.TOURIST, 1, 3), new Reach(Helix.ACADEMIC, 2, 3)));

        assertThat(figure.wedges())
                .extracting(Wedge::helix)
                .containsExactly(
                        Helix.ACADEMIC, Helix.BUSINESS, Helix.COMMUNITY, Helix.GOVERNMENT, Helix.MEDIA, Helix.TOURIST);
    }

    /** The picture of the design: 82 % of the academic sixth. */
    @Test
    void fillsAWedgeFromTheMiddleAsFarAsItsHelixReached() {
        var figure = HexagonFigure.of(List.of(new Reach(Helix.ACADEMIC, 82, 100)));

        assertThat(figure.wedges().getFirst().points()).isEqualTo("50,50 50.00,15.56 79.83,32.78");
    }

    @Test
    void reachesTheRimWhenAllIsReached() {
        var figure = HexagonFigure.of(List.of(new Reach(Helix.COMMUNITY, 3, 3)));

        assertThat(figure.rim()).isEqualTo("50.00,8.00 86.37,29.00 86.37,71.00 50.00,92.00 13.63,71.00 13.63,29.00");
        assertThat(figure.wedges().get(2).points()).isEqualTo("50,50 86.37,71.00 50.00,92.00");
    }

    @Test
    void hasNothingWhereNobodyIsNamed() {
        assertThat(HexagonFigure.of(List.of()).wedges())
                .allSatisfy(wedge -> assertThat(wedge.reached() + wedge.of()).isZero());
    }

    @Test
    void keepsTheNamesOutsideOnTheirSide() {
        assertThat(HexagonFigure.of(List.of()).wedges())
                .extracting(Wedge::leftwards)
                .containsExactly(false, false, false, true, true, true);
    }

    @Test
    void refusesMoreThanAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reach(Helix.MEDIA, 5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reach(Helix.MEDIA, -1, 4));
    }
}
