package org.hexport.parties.sme.edit;

import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;

/**
 * The form of an enterprise.
 *
 * @param version that a change builds on
 * @param others what somebody else changed since the form was opened
 */
public record EditPage(
        String id,
        String name,
        int version,
        Answers answers,
        List<Choice> districts,
        List<Choice> associations,
        List<Other> others) {

    /**
     * A change by somebody else, in words.
     *
     * @param field message key of the fact
     */
    public record Other(String field, String before, String after, String who, java.time.Instant at) {}
}
