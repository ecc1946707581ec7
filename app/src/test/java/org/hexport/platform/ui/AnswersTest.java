package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hexport.kernel.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.validation.MapBindingResult;

class AnswersTest {

    private static final Answers SENT =
            Answers.of(Map.of("name", List.of("Batik Contoh"), "help", List.of("price", "language")));

    @Test
    void keepsWhatWasSent() {
        assertThat(SENT.value("name")).isEqualTo("Batik Contoh");
        assertThat(SENT.chosen("help", "language")).isTrue();
        assertThat(SENT.chosen("help", "plans")).isFalse();
        assertThat(SENT.value("absent")).isEmpty();
    }

    @Test
    void refusesAFieldOnceWithItsFirstReason() {
        var refused = SENT.refuse("name", "sme.name.taken").refuse("name", "sme.name.long", 80);

        assertThat(refused.refused()).isTrue();
        assertThat(refused.problems()).containsOnlyKeys("name");
        assertThat(refused.problem("name")).isEqualTo(Reply.refused("sme.name.taken"));
        assertThat(SENT.refused()).as("the one before").isFalse();
    }

    @Test
    void refusesNothingWhenDone() {
        assertThat(SENT.refuse("name", Reply.DONE).refused()).isFalse();
    }

    @Test
    void takesOverWhatValidationFound() {
        var found = new MapBindingResult(Map.of(), "form");
        found.rejectValue("email", "Email", "identity.email.unreadable");

        assertThat(SENT.refuse(found).problem("email")).isEqualTo(Reply.refused("identity.email.unreadable"));
    }

    @Test
    void pointsAFieldToItsHintAndItsProblem() {
        var refused = SENT.refuse("name", "sme.name.taken").within("second");

        assertThat(refused.describedBy("name", "As on the licence")).isEqualTo("second-name-hint second-name-error");
        assertThat(refused.describedBy("help", null)).isNull();
        assertThat(refused.id("help", 0)).as("where the error summary leads").isEqualTo("second-help");
        assertThat(refused.id("help", 2)).isEqualTo("second-help-2");
    }
}
