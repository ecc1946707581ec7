package org.hexport.journey.readiness.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.readiness.Gate.CERTIFICATES;
import static org.hexport.journey.readiness.Gate.LOGISTICS;
import static org.hexport.journey.readiness.instrument.Given.everythingAt;
import static org.hexport.journey.readiness.instrument.Given.nothing;
import static org.hexport.journey.readiness.instrument.Given.quickCheckAt;

import org.hexport.journey.readiness.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatesTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGISTICS")
    void aGateIsMetAtThreeAndOpenAtTwo(Gate gate) {
        assertThat(quickCheckAt(0).but(gate.item(), 3).quickVerdict().met()).containsExactly(gate);
        assertThat(quickCheckAt(4).but(gate.item(), 2).quickVerdict().open()).containsExactly(gate);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGISTICS")
    void notKnowingIsOpen(Gate gate) {
        assertThat(quickCheckAt(4)
                        .but(gate.item(), Answer.UNKNOWN)
                        .quickVerdict()
                        .open())
                .containsExactly(gate);
    }

    @Test
    void whatWasLeftEmptyIsOpen() {
        assertThat(nothing().quickVerdict().open()).hasSize(8).doesNotContain(LOGISTICS);
    }

    @Test
    void certificatesAreMetWhereNoneIsNeeded() {
        assertThat(nothing().but("D4.2", Answer.NOT_APPLICABLE).quickVerdict().met())
                .containsExactly(CERTIFICATES);
    }

    @Test
    void noOtherGateIsMetByNotApplying() {
        assertThat(nothing().but("D8.1", Answer.NOT_APPLICABLE).quickVerdict().met())
                .isEmpty();
    }

    @Test
    void logisticsIsUnknownUnlessAsked() {
        assertThat(quickCheckAt(4).quickVerdict().unknown()).containsExactly(LOGISTICS);
        assertThat(quickCheckAt(4).but("D9.2", 2).quickVerdict().open()).containsExactly(LOGISTICS);
        assertThat(quickCheckAt(4).but("D9.2", 3).quickVerdict().met()).contains(LOGISTICS);
        assertThat(everythingAt(4).but("D9.2", 2).verdict().open()).containsExactly(LOGISTICS);
    }

    @Test
    void gatesComeFromTheHeaviest() {
        assertThat(quickCheckAt(0).quickVerdict().open()).isSorted().startsWith(Gate.LEGALITY, Gate.RESPONSIBLE_PERSON);
    }
}
