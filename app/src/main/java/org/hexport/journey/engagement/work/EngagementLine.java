package org.hexport.journey.engagement.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as lists show it.
 *
 * @param offer its title; empty where the offer is gone
 * @param signed words of the sides that have signed
 */
public record EngagementLine(
        UUID id,
        Party enterprise,
        Party actor,
        HelixRole role,
        String barrier,
        @Nullable String gate,
        String offer,
        Instant startedAt,
        @Nullable Instant completedAt,
        String act,
        int sessions,
        int minutes,
        @Nullable LocalDate lastSession,
        List<String> signed) {

    private static final double MINUTES_OF_AN_HOUR = 60;

    public record Party(OrganisationId id, String name) {}

    public String href() {
        return "/engagements/" + id;
    }

    /** What the work is for: to close the gate, or to lift the barrier. */
    public String goalKey() {
        return gate == null ? "barrier." + barrier : "gate." + gate;
    }

    public Helix helix() {
        return role.helix();
    }

    public boolean isComplete() {
        return completedAt != null;
    }

    public boolean isSigning() {
        return !signed.isEmpty() && !isComplete();
    }

    public boolean hasSigned(Side side) {
        return signed.contains(side.word());
    }

    /** "3,5". */
    public String hours(Ui ui) {
        return ui.decimal(minutes / MINUTES_OF_AN_HOUR, 2);
    }

    public String stateKey() {
        return "engagement.state." + (isComplete() ? "completed" : isSigning() ? "signing" : "running");
    }
}
