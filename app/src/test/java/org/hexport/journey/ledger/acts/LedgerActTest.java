package org.hexport.journey.ledger.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.hexport.kernel.ActId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerActTest {

    private static final String PAKIS = "35.07.18";
    private static final OrganisationId WORKSHOP = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId CAMPUS = new OrganisationId(new UUID(1, 2));
    private static final PersonId OWNER = new PersonId(new UUID(2, 1));
    private static final PersonId LECTURER = new PersonId(new UUID(2, 2));
    private static final PersonId COORDINATOR = new PersonId(new UUID(2, 3));

    @Test
    void isSeenByThoseWhoTookPartAndThoseWhoOversee() {
        var act = act(LECTURER, null, false);

        assertThat(act.isSeenBy(member(OWNER, WORKSHOP))).isTrue();
        assertThat(act.isSeenBy(member(LECTURER, CAMPUS))).isTrue();
        assertThat(act.isSeenBy(coordinator("35.07"))).isTrue();
        assertThat(act.isSeenBy(coordinator("35.73"))).isFalse();
        assertThat(act.isSeenBy(member(OWNER, new OrganisationId(new UUID(1, 3)))))
                .isFalse();
        assertThat(act.isSeenBy(Viewer.ANYBODY)).isFalse();
    }

    @Test
    void isConfirmedByTheBeneficiaryOrByADocumentNeverByItsRecorder() {
        var act = act(LECTURER, null, false);

        assertThat(act.basisOf(speaker(OWNER, WORKSHOP))).contains(Basis.BENEFICIARY);
        assertThat(act.basisOf(coordinator("35.07"))).contains(Basis.DOCUMENT);
        assertThat(act.basisOf(member(OWNER, WORKSHOP))).isEmpty();
        assertThat(act.basisOf(speaker(LECTURER, CAMPUS))).isEmpty();
        assertThat(act.basisOf(speaker(LECTURER, WORKSHOP))).isEmpty();
        assertThat(act(COORDINATOR, null, false).basisOf(coordinator("35.07"))).isEmpty();
    }

    @Test
    void wantsAReasonToBeDisputedAndADocumentToBeConfirmedByOne() {
        var act = act(LECTURER, null, false);

        assertThat(act.mayBeAnswered(Answer.CONFIRMED, Basis.BENEFICIARY, "")).isEqualTo(Reply.DONE);
        assertThat(act.mayBeAnswered(Answer.DISPUTED, Basis.BENEFICIARY, ""))
                .isEqualTo(Reply.refused("ledger.act.refused.why"));
        assertThat(act.mayBeAnswered(Answer.DISPUTED, Basis.BENEFICIARY, "tidak hadir"))
                .isEqualTo(Reply.DONE);
        assertThat(act.mayBeAnswered(Answer.CONFIRMED, Basis.DOCUMENT, ""))
                .isEqualTo(Reply.refused("ledger.act.refused.document"));
        assertThat(act.mayBeAnswered(Answer.CONFIRMED, Basis.DOCUMENT, "daftar hadir"))
                .isEqualTo(Reply.DONE);
    }

    @Test
    void isConfirmedAfterADisputeButNotDisputedAfterAConfirmation() {
        assertThat(act(LECTURER, Answer.DISPUTED, false).mayBeAnswered(Answer.CONFIRMED, Basis.BENEFICIARY, ""))
                .isEqualTo(Reply.DONE);
        assertThat(act(LECTURER, Answer.CONFIRMED, false).mayBeAnswered(Answer.DISPUTED, Basis.BENEFICIARY, "keliru"))
                .isEqualTo(Reply.refused("ledger.act.refused.confirmed"));
    }

    @Test
    void isTakenBackByItsRecorderOrTheCoordinatorOnce() {
        var act = act(LECTURER, Answer.CONFIRMED, false);

        assertThat(act.mayBeReversedBy(speaker(LECTURER, CAMPUS))).isTrue();
        assertThat(act.mayBeReversedBy(coordinator("35.07"))).isTrue();
        assertThat(act.mayBeReversedBy(speaker(OWNER, WORKSHOP))).isFalse();
        assertThat(act.mayBeReversedBy(coordinator("35.73"))).isFalse();
        assertThat(act(LECTURER, null, true).mayBeReversedBy(coordinator("35.07")))
                .isFalse();
        assertThat(act(null, null, false).mayBeReversedBy(Viewer.ANYBODY)).isFalse();
    }

    @Test
    void isNotAnsweredForOnceItWasTakenBack() {
        assertThat(act(LECTURER, null, true).mayBeAnswered(Answer.CONFIRMED, Basis.BENEFICIARY, ""))
                .isEqualTo(Reply.refused("ledger.act.refused.reversed"));
    }

    private static LedgerAct act(@Nullable PersonId recordedBy, @Nullable Answer answer, boolean reversed) {
        return new LedgerAct(
                new ActId(new UUID(3, 1)), WORKSHOP, PAKIS, Set.of(CAMPUS), recordedBy, answer, reversed, false);
    }

    private static Viewer member(PersonId person, OrganisationId organisation) {
        return viewer(person, Set.of(organisation), Set.of(), Set.of());
    }

    private static Viewer speaker(PersonId person, OrganisationId organisation) {
        return viewer(person, Set.of(organisation), Set.of(organisation), Set.of());
    }

    private static Viewer coordinator(String region) {
        return viewer(COORDINATOR, Set.of(), Set.of(), Set.of(region));
    }

    private static Viewer viewer(
            PersonId person, Set<OrganisationId> organisations, Set<OrganisationId> managed, Set<String> regions) {
        return new Viewer(person, "", organisations, Set.of(), managed, Set.of(), regions, regions, regions, false);
    }
}
