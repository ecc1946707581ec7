package org.hexport.journey.readiness;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quick check that was answered somewhere else than on its page.
 *
 * @param id random, version 4
 * @param country ISO 3166, two letters
 * @param answers by item: {@code 0} to {@code 4}, {@code dk}, {@code na}; an item may be left out
 */
public record AnsweredCheck(
        UUID id, @Nullable String product, @Nullable String country, Map<String, String> answers, Instant takenAt) {

    public AnsweredCheck {
        answers = Map.copyOf(answers);
    }
}
