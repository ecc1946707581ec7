package org.hexport.journey.readiness.instrument;

import java.util.Arrays;
import java.util.Optional;

/** What an answer rests on, from the weakest. It is shown beside a score and never multiplied into it. Messages: {@code readiness.evidence.<word>}. */
public enum Evidence {
    /** The word of whoever answered. */
    SELF,
    /** A document was named. */
    DOCUMENT,
    /** A named assessor has seen it. */
    VERIFIED,
    /** It shows in transactions. */
    OBSERVED;

    /** As tables and files write it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Somebody else than the enterprise stands for it. */
    public boolean isSeenByOthers() {
        return this == VERIFIED || this == OBSERVED;
    }

    public static Optional<Evidence> find(String word) {
        return Arrays.stream(values())
                .filter(evidence -> evidence.word().equals(word))
                .findFirst();
    }
}
