package org.hexport.journey.engagement.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of the sides is to do.
 *
 * @param id made by the form: the same task sent again is the same task
 * @param due null where it was left open
 */
public record NewTask(
        UUID id, String words, Side side, @Nullable LocalDate due) {

    public static final int LONGEST_WORDS = 200;
}
