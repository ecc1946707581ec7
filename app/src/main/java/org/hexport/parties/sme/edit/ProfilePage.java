package org.hexport.parties.sme.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The profile as a list of steps that may be left and resumed any day.
 *
 * @param next the first step of which something is not known; null where all is
 * @param shares the reader decides what others see of it
 * @param size message key of the derived size, with that of the criterion that decided
 */
public record ProfilePage(
        String id,
        String name,
        List<Line> lines,
        @Nullable Step next,
        boolean shares,
        @Nullable String size,
        @Nullable String sizeBy) {

    public ProfilePage {
        lines = List.copyOf(lines);
    }

    /** @param known of how many facts asked */
    public record Line(Step step, int known, int asked) {

        public boolean complete() {
            return known == asked;
        }
    }

    public int complete() {
        return (int) lines.stream().filter(Line::complete).count();
    }
}
