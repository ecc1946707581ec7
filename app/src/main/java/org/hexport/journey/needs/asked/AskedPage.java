package org.hexport.journey.needs.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Barrier;
import org.jspecify.annotations.Nullable;

/**
 * Open needs, the newest first.
 *
 * @param kind of who asks; empty for all
 * @param seesEnterprises the viewer oversees a region
 * @param next where the next part begins; null at the end
 */
public record AskedPage(
        List<Line> lines,
        String kind,
        boolean seesEnterprises,
        @Nullable UUID next) {

    public static final List<String> KINDS = List.of("association", "gallery", "enterprise");

    /**
     * @param kind {@code enterprise}, {@code association} or {@code gallery}
     * @param words of an association or a gallery, which ask everybody; empty for an enterprise
     */
    public record Line(
            UUID id,
            UUID of,
            String name,
            String kind,
            String place,
            Barrier barrier,
            @Nullable String gate,
            int severity,
            String words,
            String urgency,
            @Nullable LocalDate wantedBy,
            String mode,
            int demand,
            LocalDate since,
            String state,
            boolean confirmed) {

        /** Message of what is in the way. */
        public String key() {
            return gate == null ? "barrier." + barrier.code() : "gate." + gate;
        }
    }

    public String hrefOf(String of) {
        return of.isEmpty() ? "/needs" : "/needs?kind=" + of;
    }

    public @Nullable String nextHref() {
        return next == null ? null : "/needs?kind=" + kind + "&after=" + next;
    }

    public String fileHref() {
        return "/needs.csv?kind=" + kind;
    }
}
