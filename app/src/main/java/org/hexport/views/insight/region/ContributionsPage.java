package org.hexport.views.insight.region;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.HelixRole;
import org.jspecify.annotations.Nullable;

/** The acts behind the region's hexagon, newest first. */
public record ContributionsPage(
        String name,
        Chosen chosen,
        List<Line> lines,
        @Nullable String next) {

    public ContributionsPage {
        lines = List.copyOf(lines);
    }

    /** One actor's part in one act. */
    public record Line(
            UUID act,
            LocalDate on,
            UUID actor,
            String actorName,
            HelixRole role,
            UUID beneficiary,
            String beneficiaryName,
            long amount,
            boolean confirmed) {}
}
