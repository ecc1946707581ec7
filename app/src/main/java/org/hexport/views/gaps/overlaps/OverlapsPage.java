package org.hexport.views.gaps.overlaps;

import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.HelixRole;
import org.jspecify.annotations.Nullable;

/**
 * The same aid twice.
 *
 * @param days how close two aids have to lie
 * @param next the address of the next part, null at the end
 */
public record OverlapsPage(
        String code,
        String name,
        int days,
        List<Overlap> overlaps,
        @Nullable String next) {

    public OverlapsPage {
        overlaps = List.copyOf(overlaps);
    }

    /** One enterprise, one role, two actors. */
    public record Overlap(String enterprise, String name, String district, HelixRole role, Aid one, Aid other) {

        String position() {
            return enterprise + "_" + role.code() + "_" + one.actor() + "_" + other.actor();
        }
    }

    /** What one actor gives or gave. */
    public record Aid(String actor, String name, LocalDate from, LocalDate until, boolean running) {}
}
