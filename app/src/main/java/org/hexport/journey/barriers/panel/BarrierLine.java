package org.hexport.journey.barriers.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.journey.barriers.StandingBarrier;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.jspecify.annotations.Nullable;

/**
 * A barrier on a panel.
 *
 * @param step what is done about it; null where nothing is, and no offer is open
 */
public record BarrierLine(
        StandingBarrier standing, @Nullable Step step) {

    /** What is done about a barrier: work that runs, a proposal that waits, an offer that is open. Messages: {@code barriers.step.work}. */
    public enum Kind {
        WORK("/engagements/"),
        PROPOSAL("/proposals/"),
        OFFER("/offers/");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param title of the offer
     * @param actor by name
     * @param day since when it runs or waits, until when it is open
     */
    public record Step(Kind kind, UUID id, String title, String actor, Helix helix, LocalDate day) {

        public String href() {
            return kind.path + id;
        }
    }

    public Barrier barrier() {
        return standing.barrier();
    }

    /** Who can lift it, those whom the sources name first in front. */
    public List<Helix> lifters() {
        return barrier().lifters().stream()
                .sorted(java.util.Comparator.comparing(
                                (Helix helix) -> !barrier().first().contains(helix))
                        .thenComparing(helix -> helix))
                .toList();
    }
}
