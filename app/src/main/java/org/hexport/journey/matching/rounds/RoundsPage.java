package org.hexport.journey.matching.rounds;

import java.time.Instant;
import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;

/** The rounds of the regions that the viewer coordinates, the newest first, and the form for a new one. */
public record RoundsPage(List<Line> lines, List<Choice> regions, Answers answers) {

    /** @param state {@code draft}, {@code published} or {@code discarded} */
    public record Line(
            String id,
            String region,
            String state,
            Instant madeAt,
            int needs,
            int pairs,
            int enterprises,
            int coverage) {}
}
