package org.hexport.journey.assessment.answers;

import java.time.Instant;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One item's answer as it stands.
 *
 * @param number of the row; 0 where it comes from the quick check
 * @param note the document that shows it; null where none was named
 * @param by null where it comes from the quick check
 * @param seen who has looked at it last; null where nobody has
 */
public record Given(
        long number,
        String item,
        Answer answer,
        @Nullable String note,
        @Nullable By by,
        Instant at,
        @Nullable Seen seen) {

    /**
     * Who answered.
     *
     * @param helped they filled in beside the owner
     * @param helperOf for which organisation; null where for none
     */
    public record By(
            @Nullable PersonId person,
            String name,
            boolean helped,
            @Nullable String helperOf) {}

    /**
     * Who has looked at it.
     *
     * @param value what they saw: the answer verifies it, another stands beside it
     */
    public record Seen(
            Evidence grade,
            Answer value,
            String note,
            String by,
            @Nullable String organisation,
            Instant at) {}

    public Evidence evidence() {
        if (seen != null && seen.value() == answer) {
            return seen.grade();
        }
        return note == null ? Evidence.SELF : Evidence.DOCUMENT;
    }

    /** Somebody has looked, and saw another value. */
    public boolean isSeenOtherwise() {
        return seen != null && seen.value() != answer;
    }

    public boolean isFromTheCheck() {
        return number == 0;
    }

    boolean says(Answer other, @Nullable String otherNote) {
        return answer == other && java.util.Objects.equals(note, otherNote);
    }
}
