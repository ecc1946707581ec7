package org.hexport.journey.answering.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexport.journey.answering.times.AnswerTime.Request;
import org.junit.jupiter.api.Test;

class AnswerTimeTest {

    @Test
    void whoDoesNotAnswerDoesNotLookFast() {
        var quick = answered(1);
        var time = AnswerTime.of(List.of(quick, answered(2), silent(), silent(), silent()));

        assertThat(time.days().median()).isEmpty();
        assertThat(time.unanswered()).hasValue(0.6);
    }

    @Test
    void theMedianIsWhereHalfAreAnswered() {
        var time = AnswerTime.of(List.of(answered(1), answered(2), answered(3), answered(8), waiting(4)));

        assertThat(time.days().median()).hasValue(3);
        assertThat(time.days().lower().orElseThrow()).isLessThanOrEqualTo(3);
        assertThat(time.unanswered()).hasValue(0.2);
    }

    @Test
    void whatEndedByAnothersHandIsNotHeldAgainstAnybody() {
        var time = AnswerTime.of(List.of(answered(1), new Request(2, false, false, false)));

        assertThat(time.asked()).isEqualTo(2);
        assertThat(time.unanswered()).hasValue(0);
    }

    @Test
    void nothingCouldBeAnswered() {
        assertThat(AnswerTime.of(List.of(new Request(2, false, false, false))).unanswered())
                .isEmpty();
    }

    private static Request answered(double days) {
        return new Request(days, true, false, false);
    }

    private static Request waiting(double days) {
        return new Request(days, false, true, false);
    }

    private static Request silent() {
        return new Request(15, false, false, true);
    }
}
