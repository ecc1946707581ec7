package org.hexport.journey.barriers.lifting;

import org.hexport.journey.barriers.Severity;

/** What an owner answers, alone, when asked whether a barrier is still lifted. */
sealed interface LiftAnswer {

    OwnersWord word();

    record Gone() implements LiftAnswer {

        @Override
        public OwnersWord word() {
            return OwnersWord.YES;
        }
    }

    /** @param word partly, or no */
    record Back(OwnersWord word, Severity severity) implements LiftAnswer {

        public Back {
            if (word == OwnersWord.YES || !severity.isInTheWay()) {
                throw new IllegalArgumentException("what is back is in the way: " + word + " " + severity);
            }
        }
    }
}
