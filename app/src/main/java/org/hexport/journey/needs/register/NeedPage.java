package org.hexport.journey.needs.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexport.kernel.Barrier;
import org.jspecify.annotations.Nullable;

/**
 * A need as it stands, with every step it took.
 *
 * @param state {@code open}, {@code proposed}, {@code accepted}, {@code met} or {@code withdrawn}
 * @param mayWrite the viewer may change and withdraw it
 * @param mayConfirm it is not confirmed, and the viewer answers for who asks
 */
public record NeedPage(
        String id,
        Of of,
        Barrier barrier,
        @Nullable String gate,
        int severity,
        String state,
        boolean confirmed,
        Wanted wanted,
        List<Step> steps,
        boolean mayWrite,
        boolean mayConfirm) {

    /** Who asks, and where. */
    public record Of(String id, String name, String kind, String place) {

        public String href() {
            return kind.equals("enterprise") ? "/enterprises/" + id : "/actors/" + id;
        }
    }

    /** What its owner said besides. */
    public record Wanted(
            String words,
            List<String> languages,
            String urgency,
            @Nullable LocalDate by,
            String mode,
            String place,
            int demand) {}

    /** @param verb {@code opened}, {@code written}, {@code confirmed}, … */
    public record Step(String verb, Instant at) {}

    /** Message of what is in the way. */
    public String key() {
        return gate == null ? "barrier." + barrier.code() : "gate." + gate;
    }

    public boolean closed() {
        return state.equals("met") || state.equals("withdrawn");
    }
}
