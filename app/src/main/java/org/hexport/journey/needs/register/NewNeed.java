package org.hexport.journey.needs.register;

import java.util.List;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;

/**
 * A need in its owner's words.
 *
 * @param id made by the form; the same id twice is the same need once
 * @param severity from 1, a little in the way, to 4, stops us
 * @param languages understood besides Indonesian
 */
record NewNeed(
        NeedId id, OrganisationId enterprise, Barrier barrier, int severity, String words, List<String> languages) {

    static final int LONGEST_WORDS = 500;

    NewNeed {
        words = words.strip();
        languages = List.copyOf(languages);
        if (severity < 1 || severity > 4 || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("a need has a severity from 1 to 4 and few words");
        }
    }
}
