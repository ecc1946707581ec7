package org.hexport.journey.engagement;

import java.util.Map;
import java.util.UUID;
import org.hexport.journey.ledger.Figure;
import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What a side says when it signs that the work is done. */
public sealed interface SignOff {

    int LONGEST_WORDS = 500;
    long MOST = 1_000_000_000_000L;

    Side side();

    String words();

    /**
     * @param rating from 1 to 5; null where none was given
     * @param goals what became of each goal that both had agreed to
     */
    record ByEnterprise(Lifted lifted, @Nullable Integer rating, String words, Map<UUID, Lifted> goals)
            implements SignOff {

        public ByEnterprise {
            if (rating != null && (rating < 1 || rating > 5)) {
                throw new IllegalArgumentException("a rating is from 1 to 5: " + rating);
            }
            goals = Map.copyOf(goals);
        }

        /** Of work without goals. */
        public ByEnterprise(Lifted lifted, @Nullable Integer rating, String words) {
            this(lifted, rating, words, Map.of());
        }

        @Override
        public Side side() {
            return Side.ENTERPRISE;
        }
    }

    /**
     * What one helper counts.
     *
     * @param amount in the role's measure; null where the sessions' hours are the measure
     */
    record Counts(@Nullable Long amount, Map<Figure, Long> figures) {

        public static final Counts HOURS = new Counts(null, Map.of());

        public Counts {
            if (amount != null && (amount < 1 || amount > MOST)) {
                throw new IllegalArgumentException("an amount is from 1 to " + MOST + ": " + amount);
            }
            if (figures.values().stream().anyMatch(each -> each < 0 || each > MOST)) {
                throw new IllegalArgumentException("a figure is from 0 to " + MOST + ": " + figures);
            }
            figures = Map.copyOf(figures);
        }
    }

    /**
     * @param company what those count who helped along
     * @param handOver for whoever helps next; null where a history is told that had none
     */
    record ByActor(
            Counts own,
            Map<OrganisationId, Counts> company,
            @Nullable HandOver handOver,
            String words) implements SignOff {

        public ByActor {
            company = Map.copyOf(company);
        }

        /** Of an actor that helped alone. */
        public ByActor(@Nullable Long amount, String words) {
            this(new Counts(amount, Map.of()), Map.of(), null, words);
        }

        @Override
        public Side side() {
            return Side.ACTOR;
        }
    }
}
