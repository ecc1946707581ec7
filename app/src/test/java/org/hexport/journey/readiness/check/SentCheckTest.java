package org.hexport.journey.readiness.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final String TOKEN = "7d444840-9dc0-41d1-a5f8-3bc1f50a7d10";

    private final Map<String, List<String>> sent = new TreeMap<>();

    SentCheckTest() {
        field("id", TOKEN);
        field("district", "35.07.24");
        field("D1.3", "3");
        field("D8.1", "dk");
        field("D3.1", "0");
        field("D4.2", "na");
        field("D5.1", "");
    }

    @Test
    void readsWhatWasAnsweredAndLeavesTheRestEmpty() {
        var check = check();

        assertThat(check.id()).isEqualTo(UUID.fromString(TOKEN));
        assertThat(check.answers().byItem())
                .containsOnly(
                        Map.entry("D1.3", Answer.IN_PLACE),
                        Map.entry("D8.1", Answer.UNKNOWN),
                        Map.entry("D3.1", Answer.NEVER),
                        Map.entry("D4.2", Answer.NOT_APPLICABLE));
        assertThat(check.product()).isNull();
        assertThat(check.country()).isNull();
    }

    @Test
    void wantsThreeAnswersOtherThanNotKnowing() {
        field("D3.1", "dk");

        var form = read().form();

        assertThat(form.problems()).hasSize(1);
        assertThat(Objects.requireNonNull(form.problem("D8.1")).reasonKey()).isEqualTo("readiness.check.few");
        assertThat(form.value("D1.3")).isEqualTo("3");
    }

    @Test
    void refusesNotApplyingWhereItMustApply() {
        field("D3.1", "na");

        assertThat(reason("D3.1")).isEqualTo("readiness.check.answer.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "<script>", "3 ", "null"})
    void refusesAnswersThatWereNotOffered(String answer) {
        field("D6.1", answer);

        assertThat(reason("D6.1")).isEqualTo("readiness.check.answer.wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "35.07", "35.07.99", "'; drop schema facts; --"})
    void refusesAPlaceThatIsNoDistrict(String district) {
        field("district", district);

        assertThat(reason("district")).isEqualTo("readiness.check.district.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "XX", "sg", "SGP"})
    void refusesWhatIsNoCountryAbroad(String country) {
        field("country", country);

        assertThat(reason("country")).isEqualTo("readiness.check.country.wrong");
    }

    @Test
    void takesTheProductWithoutSignsThatNobodySees() {
        field("product", "  topeng\u0000 \n kayu\t");

        assertThat(check().product()).isEqualTo("topeng kayu");
    }

    @Test
    void refusesAnEndlessProduct() {
        field("product", "x".repeat(81));

        assertThat(reason("product")).isEqualTo("readiness.check.product.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "019123ab-0000-7000-8000-000000000000", "7D444840-9DC0-41D1-A5F8-3BC1F50A7D10"})
    void makesANewAddressWhereTheOldOneCouldBeGuessed(String id) {
        field("id", id);

        assertThat(check().id().version()).isEqualTo(4);
        assertThat(check().id()).isNotEqualTo(UUID.fromString(TOKEN));
    }

    private void field(String name, String value) {
        sent.put(name, List.of(value));
    }

    private String reason(String field) {
        return Objects.requireNonNull(read().form().problem(field)).reasonKey();
    }

    private QuickCheck check() {
        return Objects.requireNonNull(read().check());
    }

    private SentCheck read() {
        return SentCheck.read(sent, Instrument.CURRENT, "35.07.24"::equals, NOW);
    }
}
