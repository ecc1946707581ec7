package org.hexport.platform.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for an answer.
 *
 * @param key message of the title; {@code key + ".why"} is the message of the sentence below it, with the same arguments
 * @param due the day by which it should be answered, if there is one
 */
public record Waiting(
        String key,
        List<Object> arguments,
        String link,
        Instant since,
        @Nullable LocalDate due) {

    public Waiting {
        arguments = List.copyOf(arguments);
    }
}
