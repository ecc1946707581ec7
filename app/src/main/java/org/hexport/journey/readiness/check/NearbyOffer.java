package org.hexport.journey.readiness.check;

import java.time.LocalDate;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An open offer that works on what is missing.
 *
 * @param barrier the heaviest of those asked for that it lifts
 * @param kilometres between the centres of the two places; null where it is not known where the actor is
 */
public record NearbyOffer(
        String id,
        String title,
        String actor,
        Helix helix,
        Barrier barrier,
        boolean online,
        @Nullable Double kilometres,
        LocalDate until,
        Money cost) {}
