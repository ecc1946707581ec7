package org.hexport.parties.sme.edit;

import java.time.Instant;
import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A step of the profile.
 *
 * @param version that a change builds on
 * @param number of the step, from 1
 * @param others what somebody else changed in it since the form was opened
 * @param nik how the owner's identity number is kept; null where the step does not ask it
 */
public record StepPage(
        String id,
        String name,
        int version,
        Step step,
        int number,
        int steps,
        Answers answers,
        List<Field> fields,
        List<Other> others,
        @Nullable Nik nik) {

    public StepPage {
        fields = List.copyOf(fields);
        others = List.copyOf(others);
    }

    public String action() {
        return "/enterprises/" + id + "/profile/" + step.word();
    }

    /** How a fact is asked. */
    public enum Control {
        TEXT,
        NUMBER,
        MONEY,
        SELECT,
        RADIOS,
        CHECKS
    }

    /**
     * A fact that is asked.
     *
     * @param suggestions of a text
     */
    public record Field(
            String name,
            Control control,
            List<Choice> choices,
            List<Choice> suggestions,
            boolean optional,
            String type,
            @Nullable String autocomplete) {}

    /**
     * The owner's identity number.
     *
     * @param mask null where none is kept
     * @param opened the whole number, where the owner asked to see it
     * @param mayOpen the viewer may ask
     */
    public record Nik(@Nullable String mask, @Nullable String opened, boolean mayOpen) {}

    /**
     * A change by somebody else, in words.
     *
     * @param field message key of the fact
     */
    public record Other(String field, String before, String after, String who, Instant at) {}
}
