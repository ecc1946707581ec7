package org.hexport.journey.barriers.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexport.journey.stages.Rung;
import org.hexport.kernel.Barrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    private static final String ALL_39 =
            "INF1 INF2 INF3 INF4 FUN1 FUN2 FUN3 FUN4 MPR1 MPR2 MPR3 MPR4 MPR5 MPC1 MPC2 MPC3 MDI1 MDI2 MDI3"
                    + " MDI4 MLO1 MLO2 MLO3 MPM1 PRO1 PRO2 PRO3 GOV1 GOV2 TSK1 TSK2 ENV-E1 ENV-E2 ENV-P1 ENV-P2 ENV-P3 ENV-S1 ENV-S2 ENV-S3";

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void asksEightAtTheBeginning(int rung) {
        assertThat(codes(rung, false)).isEqualTo("INF1 INF3 FUN1 FUN2 FUN4 MPR3 MPR4 GOV1");
        assertThat(codes(rung, true)).isEqualTo(codes(rung, false));
    }

    @Test
    void asksMoreOfWhoExplores() {
        assertThat(codes(2, true))
                .isEqualTo("INF1 INF2 INF3 INF4 FUN1 FUN2 FUN3 FUN4 MPR1 MPR2 MPR3 MPR4 MPR5 MPC1 PRO1 PRO2 GOV1 GOV2"
                        + " ENV-P2 ENV-S3 NET1 NET2");
    }

    @Test
    void asksAfterTheFirstShipmentAllButTheEconomyAndPoliticsAbroad() {
        assertThat(codes(3, false)).isEqualTo(ALL_39.replace(" ENV-E1", "").replace(" ENV-P1", "") + " NET1 NET2");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6})
    void asksAllOfWhoExportsRegularlyAndOfBuyingAbroadOnlyWhoDoes(int rung) {
        assertThat(codes(rung, false)).isEqualTo(ALL_39 + " NET1 NET2");
        assertThat(codes(rung, true)).isEqualTo(ALL_39 + " INW1 INW2 INW3 INW4 NET1 NET2");
    }

    @Test
    void noRungAsksLessThanTheOneBelow() {
        IntStream.rangeClosed(1, 6)
                .forEach(rung -> assertThat(Asked.at(Rung.values()[rung], false))
                        .containsAll(Asked.at(Rung.values()[rung - 1], false)));
    }

    @Test
    void groupsThe39AsTheSourceDoesAndKeepsOursApart() {
        var sizes =
                Arrays.stream(Barrier.values()).collect(Collectors.groupingBy(BarrierGroup::of, Collectors.counting()));

        assertThat(Arrays.stream(BarrierGroup.values()).map(sizes::get).toList())
                .isEqualTo(List.of(4L, 4L, 16L, 3L, 2L, 2L, 8L, 6L));
        assertThat(Arrays.stream(Barrier.values()).filter(Barrier::isSupplement))
                .allMatch(barrier -> BarrierGroup.of(barrier) == BarrierGroup.SUPPLEMENT);
    }

    private static String codes(int rung, boolean imports) {
        return Asked.at(Rung.values()[rung], imports).stream()
                .map(Barrier::code)
                .collect(Collectors.joining(" "));
    }
}
