package org.hexport.journey.ledger.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hexport.kernel.ActPerformed.Contribution;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentActTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final OrganisationId WORKSHOP = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId CAMPUS = new OrganisationId(new UUID(1, 2));
    private static final OrganisationId FORUM = new OrganisationId(new UUID(1, 3));
    private static final Map<OrganisationId, Helix> HELICES =
            Map.of(CAMPUS, Helix.ACADEMIC, FORUM, Helix.COMMUNITY, WORKSHOP, Helix.COMMUNITY);

    private final Map<String, List<String>> sent = new TreeMap<>();

    SentActTest() {
        field("on", "2026-11-20");
        field("evidence", "Pelatihan label, daftar hadir");
        row(1, CAMPUS, "A1", "24");
    }

    @Test
    void readsSeveralActorsOfOneAct() {
        row(2, FORUM, "C3", "3");

        assertThat(act().contributions())
                .containsExactly(
                        new Contribution(CAMPUS, HelixRole.TRAINING, 24),
                        new Contribution(FORUM, HelixRole.COMMUNICATION_AND_INNOVATION, 3));
        assertThat(act().on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(act().performed().confirmed()).isFalse();
    }

    @Test
    void leavesEmptyRowsOutButNotTheFirst() {
        row(1, null, "", "");

        assertThat(reason("actor1")).isEqualTo("ledger.act.actor.missing");
        assertThat(read().form().problems()).hasSize(1);
    }

    @Test
    void refusesARoleOfAnotherHelix() {
        row(1, CAMPUS, "B3", "5");

        assertThat(reason("role1")).isEqualTo("ledger.act.role.helix");
    }

    @Test
    void refusesTheSameActorInTheSameRoleTwice() {
        row(3, CAMPUS, "A1", "2");

        assertThat(reason("role3")).isEqualTo("ledger.act.role.twice");
    }

    @Test
    void refusesWhoIsHelpedAsHelper() {
        row(2, WORKSHOP, "C1", "1");

        assertThat(reason("actor2")).isEqualTo("ledger.act.actor.self");
    }

    @Test
    void refusesActorsThatNobodyKnows() {
        row(2, new OrganisationId(new UUID(7, 7)), "A1", "1");

        assertThat(reason("actor2")).isEqualTo("ledger.act.actor.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "2,5", "1e9", "1000000000001", "9999999999999999999999"})
    void refusesAmountsThatAreNone(String amount) {
        row(1, CAMPUS, "A1", amount);

        assertThat(reason("amount1")).isEqualTo("ledger.act.amount.missing");
    }

    @Test
    void readsThousandsAsPeopleWriteThem() {
        row(1, CAMPUS, "A1", "1.250");

        assertThat(act().contributions().getFirst().amount()).isEqualTo(1250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "", "kemarin", "1999-12-31"})
    void refusesDaysThatAreNone(String day) {
        field("on", day);

        assertThat(read().form().problems()).containsOnlyKeys("on");
    }

    @Test
    void wantsToKnowWhatShowsIt() {
        field("evidence", " \n\t ");
        assertThat(reason("evidence")).isEqualTo("ledger.act.evidence.missing");

        field("evidence", "x".repeat(501));
        assertThat(reason("evidence")).isEqualTo("ledger.act.evidence.long");
    }

    private void row(int row, @org.jspecify.annotations.Nullable OrganisationId actor, String role, String amount) {
        field("actor" + row, actor == null ? "" : actor.toString());
        field("role" + row, role);
        field("amount" + row, amount);
    }

    private void field(String name, String value) {
        sent.put(name, List.of(value));
    }

    private String reason(String field) {
        return Objects.requireNonNull(read().form().problem(field)).reasonKey();
    }

    private NewAct act() {
        return Objects.requireNonNull(read().act());
    }

    private SentAct read() {
        return SentAct.read(
                sent, WORKSHOP, actor -> Optional.ofNullable(HELICES.get(actor)), TODAY, () -> new UUID(9, 9));
    }
}
