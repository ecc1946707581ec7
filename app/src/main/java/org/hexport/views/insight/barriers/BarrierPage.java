package org.hexport.views.insight.barriers;

import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.Barrier;

/**
 * One barrier in a region: parted, and the enterprises behind the figures.
 *
 * @param hidden affected enterprises whose owners have not agreed that the viewer sees their answers
 * @param full there are more than are shown
 */
public record BarrierPage(
        String code,
        String name,
        Barrier barrier,
        Tally tally,
        List<Parts> parts,
        List<Affected> affected,
        long hidden,
        boolean full) {

    public BarrierPage {
        parts = List.copyOf(parts);
        affected = List.copyOf(affected);
    }

    /** The figures parted in one way. */
    public record Parts(Split split, List<Part> parts) {}

    public record Part(String key, Tally tally) {}

    /** @param covered an open offer reaches it */
    public record Affected(
            String enterprise, String name, String district, int severity, LocalDate statedOn, boolean covered) {}
}
