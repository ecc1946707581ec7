package org.hexport.journey.readiness.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hexport.journey.readiness.Gate;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    @Test
    void hasElevenDimensionsOfFiveItems() {
        var dimensions = Instrument.CURRENT.byDimension();

        assertThat(dimensions)
                .hasSize(11)
                .allSatisfy((name, items) -> assertThat(items).hasSize(5));
    }

    @Test
    void asksTheTwelveItemsOfTheQuickCheck() {
        assertThat(Instrument.CURRENT.quick().stream().map(Item::code).toList())
                .containsExactlyInAnyOrder(
                        "D1.3", "D2.2", "D3.1", "D3.2", "D4.1", "D4.2", "D5.1", "D6.1", "D7.2", "D7.3", "D8.1",
                        "D10.2");
    }

    @Test
    void asksForEachGateButLogistics() {
        var quick = Instrument.CURRENT.quick().stream().map(Item::code).toList();

        assertThat(List.of(Gate.values()))
                .filteredOn(gate -> !quick.contains(gate.item()))
                .containsExactly(Gate.LOGISTICS);
    }

    @Test
    void onlyCertificatesMayNotApply() {
        assertThat(Instrument.CURRENT.items())
                .filteredOn(Item::mayNotApply)
                .extracting(Item::code)
                .containsExactly("D4.2");
    }

    @Test
    void nineItemsAreGates() {
        assertThat(Instrument.CURRENT.items())
                .filteredOn(item -> item.gate().isPresent())
                .extracting(Item::code)
                .containsExactly("D1.3", "D2.2", "D3.1", "D4.1", "D4.2", "D6.1", "D7.3", "D8.1", "D9.2");
    }

    @Test
    void thirtyItemsAreTheOrganisations() {
        assertThat(Instrument.CURRENT.items())
                .filteredOn(item -> item.partOf().isOfTheOrganisation())
                .hasSize(30);
    }

    @Test
    void refusesAVersionThatNeverWas() {
        assertThatIllegalArgumentException().isThrownBy(() -> Instrument.of("0"));
    }

    @Test
    void givesEachVersionAgain() {
        assertThat(Instrument.of("1")).isEqualTo(Instrument.CURRENT);
    }
}
