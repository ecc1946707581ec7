package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.SignOff;
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
        void theActorSaysHowMuchWhereItIsNotHours() {
            assertThat(sign(Side.ACTOR, true).signOff()).isEqualTo(new SignOff.ByActor(null, ""));
            assertThat(sign(Side.ACTOR, false).form().problems()).containsOnlyKeys("amount");

            field("amount", "35.000.000");
            assertThat(sign(Side.ACTOR, false).signOff()).isEqualTo(new SignOff.ByActor(35_000_000L, ""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-5", "1,5", "1.5", "abc", "99999999999999999999", "1000000000001"})
        void refusesAmountsThatAreNone(String amount) {
            field("amount", amount);

            assertThat(sign(Side.ACTOR, false).form().problems()).containsOnlyKeys("amount");
        }

        private SentSignOff sign(Side side, boolean countsHours) {
            return SentSignOff.read(sent, side, countsHours);
        }
    }

    private void field(String name, String value) {
        sent.put(name, List.of(value));
    }
}
