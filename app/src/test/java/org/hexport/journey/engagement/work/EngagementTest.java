package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.ledger.Counted;
import org.hexport.journey.ledger.Figure;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngagementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final OrganisationId WORKSHOP = new OrganisationId(new UUID(1, 1));
    private static final OrganisationId CAMPUS = new OrganisationId(new UUID(1, 2));

    private final List<Session> sessions = new ArrayList<>();
    private final List<SignOff> signed = new ArrayList<>();
    private Engagement.Agreed agreed = Engagement.Agreed.NOTHING;

    @Nested
    class Sessions {

        @Test
        void areNotedUntilASideHasSigned() {
            assertThat(mentoring().mayNote(session(TODAY, 60), TODAY)).isEqualTo(Reply.DONE);

            sessions.add(session(TODAY, 60));
            signed.add(new SignOff.ByActor(null, ""));

            assertThat(mentoring().mayNote(session(TODAY, 60), TODAY))
                    .isEqualTo(Reply.refused("engagement.session.signed"));
        }

        @Test
        void areNotedOnceTheyWereHeld() {
            assertThat(mentoring().mayNote(session(TODAY.plusDays(1), 60), TODAY))
                    .isEqualTo(Reply.refused("engagement.session.future"));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 14, 20, 1455, -15})
        void takeQuartersOfAnHourAndAtMostADay(int minutes) {
            assertThatIllegalArgumentException().isThrownBy(() -> session(TODAY, minutes));
        }
    }

    @Nested
    class Signing {

        @Test
        void needsASessionWhereHoursAreCounted() {
            assertThat(mentoring().sign(lifted(Lifted.YES))).isEqualTo(Reply.refused("engagement.sign.no-session"));
        }

        @Test
        void needsAnAmountWhereItIsNotHours() {
            assertThat(funding().sign(new SignOff.ByActor(null, "")))
                    .isEqualTo(Reply.refused("engagement.sign.amount.missing"));
        }

        @Test
        void isCompleteOnceBothHaveSigned() {
            sessions.add(session(TODAY, 60));
            var work = mentoring();

            work.sign(new SignOff.ByActor(null, ""));
            assertThat(work.isComplete()).isFalse();
            work.sign(lifted(Lifted.PARTLY));
            assertThat(work.isComplete()).isTrue();
        }

        @Test
        void countsTheFirstSignatureOfASide() {
            sessions.add(session(TODAY, 60));
            var work = mentoring();

            work.sign(lifted(Lifted.NO));
            work.sign(lifted(Lifted.YES));

            assertThat(work.isLifted()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"YES, true", "PARTLY, false", "NO, false"})
        void closesOnlyWhatTheOwnerCallsSettled(Lifted lifted, boolean closes) {
            sessions.add(session(TODAY, 60));
            var work = mentoring();

            work.sign(lifted(lifted));

            assertThat(work.isLifted()).isEqualTo(closes);
        }
    }

    @Nested
    class InTheLedger {

        @Test
        void isNothingBeforeBothHaveSigned() {
            assertThatIllegalStateException().isThrownBy(() -> mentoring().act(TODAY));
        }

        @Test
        void countsTheHoursOfAllSessionsOnTheDayOfTheLast() {
            sessions.add(session(TODAY.minusDays(3), 90));
            sessions.add(session(TODAY.minusDays(9), 135));
            signed.addAll(List.of(new SignOff.ByActor(null, ""), lifted(Lifted.YES)));

            var act = mentoring().act(TODAY);

            assertThat(act.on()).isEqualTo(TODAY.minusDays(3));
            assertThat(act.confirmed()).isTrue();
            assertThat(act.beneficiary()).isEqualTo(WORKSHOP);
            assertThat(act.contributions())
                    .containsExactly(new ActPerformed.Contribution(CAMPUS, HelixRole.MENTORING, 4));
        }

        @Test
        void aQuarterOfAnHourIsAtLeastAnHour() {
            sessions.add(session(TODAY, 15));
            signed.addAll(List.of(new SignOff.ByActor(null, ""), lifted(Lifted.NO)));

            assertThat(mentoring().act(TODAY).contributions().getFirst().amount())
                    .isOne();
        }

        @Test
        void countsWhatTheActorSignedForInOtherMeasures() {
            signed.addAll(List.of(new SignOff.ByActor(35_000_000L, ""), lifted(Lifted.YES)));

            var act = funding().act(TODAY);

            assertThat(act.on()).isEqualTo(TODAY);
            assertThat(act.contributions())
                    .containsExactly(new ActPerformed.Contribution(CAMPUS, HelixRole.FUNDING, 35_000_000));
        }
    }

    @Nested
    class InCompany {

        private static final OrganisationId TRADER = new OrganisationId(new UUID(1, 3));

        @Test
        void countsEachHelperInItsOwnRole() {
            agreed = new Engagement.Agreed(Map.of(TRADER, HelixRole.KNOWLEDGE_TRANSFER), Set.of());
            sessions.add(session(TODAY.minusDays(1), 120, 1, CAMPUS, TRADER));
            sessions.add(session(TODAY, 60, 1, TRADER));
            signed.addAll(List.of(new SignOff.ByActor(null, ""), lifted(Lifted.YES)));

            assertThat(mentoring().act(TODAY).contributions())
                    .containsExactly(
                            new ActPerformed.Contribution(CAMPUS, HelixRole.MENTORING, 2),
                            new ActPerformed.Contribution(TRADER, HelixRole.KNOWLEDGE_TRANSFER, 3));
        }

        @Test
        void leavesOutWhoWasNeverThere() {
            agreed = new Engagement.Agreed(Map.of(TRADER, HelixRole.GODFATHER), Set.of());
            sessions.add(session(TODAY, 60));
            signed.addAll(List.of(new SignOff.ByActor(null, ""), lifted(Lifted.YES)));

            assertThat(mentoring().act(TODAY).contributions()).hasSize(1);
        }

        @Test
        void notesOnlyThoseWhoHelp() {
            assertThat(mentoring().mayNote(session(TODAY, 60, 1, TRADER), TODAY))
                    .isEqualTo(Reply.refused("engagement.session.helpers.wrong"));
        }

        @Test
        void wantsTheAmountOfEachThatIsNotHours() {
            agreed = new Engagement.Agreed(Map.of(TRADER, HelixRole.NETWORKS), Set.of());
            sessions.add(session(TODAY, 60));
            var work = mentoring();

            assertThat(work.sign(new SignOff.ByActor(null, "")))
                    .isEqualTo(Reply.refused("engagement.sign.amount.missing"));
            assertThat(work.sign(new SignOff.ByActor(
                            SignOff.Counts.HOURS, Map.of(TRADER, new SignOff.Counts(2L, Map.of())), null, "")))
                    .isEqualTo(Reply.DONE);
        }
    }

    @Nested
    class Figures {

        @Test
        void ofTrainingAreParticipantHoursAndTests() {
            sessions.add(session(TODAY, 90, 12));
            signed.addAll(List.of(counting(Figure.TESTS_PASSED, 9), lifted(Lifted.YES)));
            var work = engagement(HelixRole.TRAINING);

            assertThat(work.act(TODAY).contributions())
                    .containsExactly(new ActPerformed.Contribution(CAMPUS, HelixRole.TRAINING, 18));
            assertThat(work.figures()).containsExactly(new Counted(CAMPUS, HelixRole.TRAINING, Figure.TESTS_PASSED, 9));
        }

        @Test
        void ofMentoringAreLogsAndCredits() {
            sessions.add(session(TODAY.minusDays(1), 60));
            sessions.add(session(TODAY, 60));
            signed.addAll(List.of(counting(Figure.CREDITS, 2), lifted(Lifted.YES)));

            assertThat(mentoring().figures())
                    .containsExactlyInAnyOrder(
                            new Counted(CAMPUS, HelixRole.MENTORING, Figure.LOGS_SIGNED, 2),
                            new Counted(CAMPUS, HelixRole.MENTORING, Figure.CREDITS, 2));
        }

        @Test
        void ofAGodfatherAreTheGoalsThatTheOwnerCallsReached() {
            var reached = new UUID(5, 1);
            var half = new UUID(5, 2);
            agreed = new Engagement.Agreed(Map.of(), Set.of(reached, half));
            sessions.add(session(TODAY, 60));
            var work = engagement(HelixRole.GODFATHER);

            assertThat(work.sign(lifted(Lifted.YES))).isEqualTo(Reply.refused("engagement.sign.goals.missing"));
            work.sign(new SignOff.ByEnterprise(Lifted.YES, null, "", Map.of(reached, Lifted.YES, half, Lifted.PARTLY)));
            work.sign(new SignOff.ByActor(null, ""));

            assertThat(work.figures())
                    .containsExactly(new Counted(CAMPUS, HelixRole.GODFATHER, Figure.GOALS_REACHED, 1));
        }

        private static SignOff counting(Figure figure, long amount) {
            return new SignOff.ByActor(new SignOff.Counts(null, Map.of(figure, amount)), Map.of(), null, "");
        }
    }

    @Nested
    class Sides {

        @Test
        void areThoseThatOneSpeaksForOrBelongsTo() {
            assertThat(side(Set.of(WORKSHOP), Set.of(WORKSHOP))).isEqualTo(Side.ENTERPRISE);
            assertThat(side(Set.of(CAMPUS), Set.of())).isEqualTo(Side.ACTOR);
            assertThat(side(Set.of(), Set.of())).isNull();
        }

        @Test
        void nobodySignsForBoth() {
            assertThat(side(Set.of(WORKSHOP, CAMPUS), Set.of(WORKSHOP, CAMPUS))).isEqualTo(Side.ACTOR);
            assertThat(side(Set.of(WORKSHOP, CAMPUS), Set.of(WORKSHOP))).isEqualTo(Side.ENTERPRISE);
        }

        private static Side side(Set<OrganisationId> organisations, Set<OrganisationId> managed) {
            var viewer = new Viewer(
                    new PersonId(new UUID(2, 2)),
                    "Sari",
                    organisations,
                    Set.of(),
                    managed,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    false);
            return Side.of(viewer, WORKSHOP, CAMPUS, List.of()).orElse(null);
        }
    }

    private Engagement mentoring() {
        return engagement(HelixRole.MENTORING);
    }

    private Engagement funding() {
        return engagement(HelixRole.FUNDING);
    }

    private Engagement engagement(HelixRole role) {
        var terms = new Engagement.Terms(
                new NeedId(new UUID(3, 1)), WORKSHOP, CAMPUS, role, Barrier.MPC1, "D6.1", "35.07.18");
        return new Engagement(new UUID(3, 2), terms, new ActId(new UUID(3, 3)), agreed, sessions, signed);
    }

    private static Session session(LocalDate on, int minutes) {
        return new Session(new UUID(4, on.toEpochDay()), on, minutes, "");
    }

    private static Session session(LocalDate on, int minutes, int people, OrganisationId... helpers) {
        return new Session(
                new UUID(4, on.toEpochDay()), on, minutes, "", new Session.Attendance(people, "", Set.of(helpers)));
    }

    private static SignOff lifted(Lifted lifted) {
        return new SignOff.ByEnterprise(lifted, null, "");
    }
}
