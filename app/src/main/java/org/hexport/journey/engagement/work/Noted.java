package org.hexport.journey.engagement.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.kernel.HelixRole;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What was noted in an engagement.
 *
 * @param own what was handed over at its end; null before
 * @param earlier what was handed over at the end of the enterprise's other engagements, the newest first
 */
public record Noted(
        List<Held> sessions,
        List<Signature> signatures,
        @Nullable HandedOver own,
        List<HandedOver> earlier) {

    private static final double MINUTES_OF_AN_HOUR = 60;

    /**
     * A session that was held.
     *
     * @param people of the enterprise
     * @param helpers who helped, by name; empty where the actor of the proposal was there alone
     */
    public record Held(
            LocalDate on,
            int minutes,
            String note,
            int people,
            String persons,
            List<String> helpers,
            String side,
            @Nullable UUID by) {

        public String hours(Ui ui) {
            return ui.decimal(minutes / MINUTES_OF_AN_HOUR, 2);
        }

        public String helperNames() {
            return String.join(", ", helpers);
        }
    }

    /** What a side said when it signed. */
    public record Signature(
            String side,
            @Nullable String lifted,
            @Nullable Integer rating,
            String words,
            Instant at,
            @Nullable UUID by) {}

    /** @param tasks that were not done */
    public record HandedOver(
            String actor,
            HelixRole role,
            Instant at,
            String reached,
            String stillOpen,
            String toKnow,
            List<String> tasks) {}

    /** Who noted and signed. */
    Stream<UUID> persons() {
        return Stream.<@Nullable UUID>concat(
                        sessions.stream().map(Held::by), signatures.stream().map(Signature::by))
                .filter(Objects::nonNull);
    }
}
