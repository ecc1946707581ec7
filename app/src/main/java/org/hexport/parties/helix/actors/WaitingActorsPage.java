package org.hexport.parties.helix.actors;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Actors that wait for a coordinator.
 *
 * @param next id to go on after; null at the end
 */
public record WaitingActorsPage(List<Line> lines, @Nullable String next) {

    public record Line(String id, String name, String helix, String kind, String place, String state, Instant since) {}
}
