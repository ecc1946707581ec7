package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hexport.journey.engagement.HandOver;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.ledger.Figure;
import org.hexport.journey.ledger.Kind;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID FRESH = new UUID(9, 9);

    private final Map<String, List<String>> sent = new TreeMap<>();

    @Nested
    class OfASession {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"0,25;15", "1,5;90", "1.5;90", "2;120", "24;1440", " 3,75 ;225"})
        void readsHoursAsPeopleWriteThem(String hours, int minutes) {
            field("on", "2026-11-24");
            field("hours", hours);

            assertThat(Objects.requireNonNull(session().session()).minutes()).isEqualTo(minutes);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0", "0,1", "24,25", "25", "-1", "1,5,5", "1e3", "NaN", "1,333", "١"})
        void refusesHoursThatAreNone(String hours) {
            field("on", "2026-11-24");
            field("hours", hours);

            assertThat(session().form().problems()).containsOnlyKeys("hours");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-25, engagement.session.future",
            "1999-12-31, engagement.session.on.missing",
            "24/11/2026, engagement.session.on.missing",
            "+999999999-12-31, engagement.session.future",
            "2026-02-30, engagement.session.on.missing"
        })
        void refusesDaysThatAreNone(String day, String reason) {
            field("on", day);
            field("hours", "1");

            assertThat(Objects.requireNonNull(session().form().problem("on")).reasonKey())
                    .isEqualTo(reason);
        }

        @Test
        void keepsTheFormsIdAndMakesOneWhereThereIsNone() {
            field("on", "2026-11-24");
            field("hours", "1");
            assertThat(Objects.requireNonNull(session().session()).id()).isEqualTo(FRESH);

            field("id", "019123ab-0000-7000-8000-000000000001");
            assertThat(Objects.requireNonNull(session().session()).id())
                    .hasToString("019123ab-0000-7000-8000-000000000001");
        }

        @Test
        void refusesAnEndlessNoteAndDropsWhatNobodySees() {
            field("on", "2026-11-24");
            field("hours", "1");
            field("note", "x".repeat(1001));
            assertThat(session().form().problems()).containsOnlyKeys("note");

            field("note", "baris satu\r\nbaris\u0000 dua");
            assertThat(Objects.requireNonNull(session().session()).note()).isEqualTo("baris satu\nbaris dua");
        }

        @Test
        void readsWhoWasThere() {
            field("on", "2026-11-24");
            field("hours", "1");
            assertThat(Objects.requireNonNull(session().session()).attendance()).isEqualTo(Session.Attendance.OF_TWO);

            field("people", "12");
            field("names", " Bu Sari,  Pak Joko ");
            sent.put("helpers", List.of(FRESH.toString(), "somebody"));
            assertThat(Objects.requireNonNull(session().session()).attendance())
                    .isEqualTo(new Session.Attendance(12, "Bu Sari, Pak Joko", Set.of(new OrganisationId(FRESH))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "1001", "dua", "1,5"})
        void refusesPeopleThatAreNone(String people) {
            field("on", "2026-11-24");
            field("hours", "1");
            field("people", people);

            assertThat(session().form().problems()).containsOnlyKeys("people");
        }

        private SentSession session() {
            return SentSession.read(sent, TODAY, () -> FRESH);
        }
    }

    @Nested
    class OfASignature {

        @Test
        void theEnterpriseSaysWhetherItIsSettled() {
            assertThat(sign(Side.ENTERPRISE, true).form().problems()).containsOnlyKeys("lifted");

            field("lifted", "partly");
            field("rating", "4");
            assertThat(sign(Side.ENTERPRISE, true).signOff()).isEqualTo(new SignOff.ByEnterprise(Lifted.PARTLY, 4, ""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "6", "five", "5.0"})
        void refusesRatingsThatAreNone(String rating) {
            field("lifted", "yes");
            field("rating", rating);

            assertThat(sign(Side.ENTERPRISE, true).form().problems()).containsOnlyKeys("rating");
        }

        @Test
        void theEnterpriseSaysWhatBecameOfEachGoal() {
            field("lifted", "yes");
            var asked = new Asked(Side.ENTERPRISE, Kind.of(HelixRole.GODFATHER), Map.of(), Set.of(FRESH));
            assertThat(SentSignOff.read(sent, asked).form().problems()).containsOnlyKeys("goal-" + FRESH);

            field("goal-" + FRESH, "partly");
            assertThat(SentSignOff.read(sent, asked).signOff())
                    .isEqualTo(new SignOff.ByEnterprise(Lifted.YES, null, "", Map.of(FRESH, Lifted.PARTLY)));
        }

        @Test
        void theActorHandsOver() {
            assertThat(sign(Side.ACTOR, true).form().problems()).containsOnlyKeys("reached", "know");

            handOver();
            field("open", "x".repeat(1001));
            assertThat(sign(Side.ACTOR, true).form().problems()).containsOnlyKeys("open");
        }

        @Test
        void theActorCountsForWhoHelpedAlong() {
            handOver();
            var helper = new OrganisationId(new UUID(1, 9));
            var asked = new Asked(
                    Side.ACTOR,
                    Kind.of(HelixRole.MENTORING),
                    Map.of(helper, Kind.of(HelixRole.MARKET_AND_INDUSTRY)),
                    Set.of());
            assertThat(SentSignOff.read(sent, asked).form().problems()).containsOnlyKeys("amount-" + helper);

            field("CREDITS", "2");
            field("amount-" + helper, "4");
            field("ORDERS-" + helper, "1");
            assertThat(SentSignOff.read(sent, asked).signOff())
                    .isEqualTo(new SignOff.ByActor(
                            new SignOff.Counts(null, Map.of(Figure.CREDITS, 2L)),
                            Map.of(helper, new SignOff.Counts(4L, Map.of(Figure.ORDERS, 1L))),
                            new HandOver("Tiga harga", "", "Pemilik libur Jumat"),
                            ""));
        }

        @Test
        void theActorSaysHowMuchWhereItIsNotHours() {
            handOver();
            assertThat(sign(Side.ACTOR, true).signOff()).isEqualTo(handedOver(SignOff.Counts.HOURS));
            assertThat(sign(Side.ACTOR, false).form().problems()).containsOnlyKeys("amount");

            field("amount", "35.000.000");
            assertThat(sign(Side.ACTOR, false).signOff())
                    .isEqualTo(handedOver(new SignOff.Counts(35_000_000L, Map.of(Figure.RUPIAH_LENT, 0L))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-5", "1,5", "1.5", "abc", "99999999999999999999", "1000000000001"})
        void refusesAmountsThatAreNone(String amount) {
            handOver();
            field("amount", amount);

            assertThat(sign(Side.ACTOR, false).form().problems()).containsOnlyKeys("amount");
        }

        private SentSignOff sign(Side side, boolean countsHours) {
            var kind = Kind.of(countsHours ? HelixRole.GODFATHER : HelixRole.FUNDING);
            return SentSignOff.read(sent, new Asked(side, kind, Map.of(), Set.of()));
        }
    }

    private void handOver() {
        field("reached", "Tiga harga");
        field("know", "Pemilik libur Jumat");
    }

    private static SignOff handedOver(SignOff.Counts own) {
        return new SignOff.ByActor(own, Map.of(), new HandOver("Tiga harga", "", "Pemilik libur Jumat"), "");
    }

    private void field(String name, String value) {
        sent.put(name, List.of(value));
    }
}
