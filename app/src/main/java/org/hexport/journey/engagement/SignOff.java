package org.hexport.journey.engagement;

import org.jspecify.annotations.Nullable;

/** What a side says when it signs that the work is done. */
public sealed interface SignOff {

    int LONGEST_WORDS = 500;
    long MOST = 1_000_000_000_000L;

    Side side();

    String words();

    /** @param rating from 1 to 5; null where none was given */
    record ByEnterprise(Lifted lifted, @Nullable Integer rating, String words) implements SignOff {

        public ByEnterprise {
            if (rating != null && (rating < 1 || rating > 5)) {
                throw new IllegalArgumentException("a rating is from 1 to 5: " + rating);
            }
        }

        @Override
        public Side side() {
            return Side.ENTERPRISE;
        }
    }

    /** @param amount in the role's measure; null where the sessions' hours are the measure */
    record ByActor(@Nullable Long amount, String words) implements SignOff {

        public ByActor {
            if (amount != null && (amount < 1 || amount > MOST)) {
                throw new IllegalArgumentException("an amount is from 1 to " + MOST + ": " + amount);
            }
        }

        @Override
        public Side side() {
            return Side.ACTOR;
        }
    }
}
