package org.hexport.journey.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.HelixRole.Measure;
import org.hexport.kernel.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {

    @ParameterizedTest
    @EnumSource
    void countsAsTheRolesMeasureSays(HelixRole role) {
        var kind = Kind.of(role);

        assertThat(kind.role()).isEqualTo(role);
        assertThat(kind.countsHours()).isEqualTo(role.measure() == Measure.HOURS);
        assertThat(kind instanceof Kind.Rupiah).isEqualTo(role.measure() == Measure.RUPIAH);
    }

    @Test
    void noFigureIsLeftWithoutARole() {
        var used = Arrays.stream(HelixRole.values())
                .flatMap(role -> Kind.of(role).figures().stream())
                .distinct()
                .toList();

        assertThat(used).containsExactlyInAnyOrder(Figure.values());
    }

    @Test
    void asksNobodyForWhatFollowsFromTheNotes() {
        assertThat(Kind.of(HelixRole.MENTORING).asked()).isEqualTo(List.of(Figure.CREDITS));
        assertThat(Kind.of(HelixRole.GODFATHER).asked()).isEmpty();
    }

    @Test
    void refusesAFigureOfAnotherRole() {
        var actor = new OrganisationId(new java.util.UUID(1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Counted(actor, HelixRole.GODFATHER, Figure.CREDITS, 1));
    }
}
