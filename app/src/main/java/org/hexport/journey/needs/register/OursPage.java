package org.hexport.journey.needs.register;

import java.time.Instant;
import java.util.List;
import org.hexport.kernel.Barrier;
import org.jspecify.annotations.Nullable;

/** What the associations and galleries of a person ask for. */
public record OursPage(List<Ours> askers) {

    public record Ours(String id, String name, List<Line> lines) {}

    /** @param state {@code open}, {@code proposed} or {@code accepted} */
    public record Line(String id, Barrier barrier, @Nullable String gate, String words, String state, Instant since) {

        public String key() {
            return gate == null ? "barrier." + barrier.code() : "gate." + gate;
        }
    }
}
