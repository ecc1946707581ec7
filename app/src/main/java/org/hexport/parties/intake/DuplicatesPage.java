package org.hexport.parties.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of files that are probably an enterprise already known, side by side with it.
 *
 * @param refused message key where the last answer could not be kept
 */
public record DuplicatesPage(
        List<Case> cases, long total, @Nullable String refused) {

    public DuplicatesPage {
        cases = List.copyOf(cases);
    }

    /**
     * One question.
     *
     * @param reason message key
     * @param likeness from 0 to 1
     */
    public record Case(
            String id,
            String knownId,
            String knownName,
            String rowName,
            String reason,
            double likeness,
            List<Line> lines) {

        public Case {
            lines = List.copyOf(lines);
        }
    }

    /** A fact as the register has it and as the row tells it. */
    public record Line(String label, String known, String row, boolean differs) {}
}
