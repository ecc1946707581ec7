package org.hexport.parties.helix.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.parties.helix.actors.Admission.Decision;
import org.hexport.parties.helix.actors.Admission.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionTest {

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"WAITING", "ASKED"})
    void whatIsOpenMayBeDecided(State state) {
        assertThat(in(state).decide(Decision.CONFIRM, "")).isEqualTo(Reply.DONE);
        assertThat(in(state).decide(Decision.ASK, "Siapa?")).isEqualTo(Reply.DONE);
        assertThat(in(state).decide(Decision.REFUSE, "Sudah ada")).isEqualTo(Reply.DONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CONFIRMED", "REFUSED"})
    void whatWasDecidedStaysDecided(State state) {
        for (var decision : Decision.values()) {
            assertThat(in(state).decide(decision, "x")).isEqualTo(Reply.refused("helix.admission.problem.decided"));
        }
    }

    @Test
    void aQuestionAndARefusalNeedWords() {
        assertThat(in(State.WAITING).decide(Decision.ASK, ""))
                .isEqualTo(Reply.refused("helix.admission.problem.words"));
        assertThat(in(State.WAITING).decide(Decision.REFUSE, ""))
                .isEqualTo(Reply.refused("helix.admission.problem.words"));
        assertThat(in(State.WAITING).decide(Decision.REFUSE, "x".repeat(501)))
                .isEqualTo(Reply.refused("helix.admission.problem.long", 500));
    }

    @Test
    void onlyWhatWasRefusedMayNotBeMended() {
        assertThat(in(State.WAITING).mend()).isEqualTo(Reply.DONE);
        assertThat(in(State.ASKED).mend()).isEqualTo(Reply.DONE);
        assertThat(in(State.CONFIRMED).mend()).isEqualTo(Reply.DONE);
        assertThat(in(State.REFUSED).mend()).isInstanceOf(Reply.Refused.class);
    }

    private static Admission in(State state) {
        return new Admission(new OrganisationId(new UUID(1, 1)), "Klinik", "35.07.24", state, null);
    }
}
