package org.hexport.journey.ledger.acts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * An act with all that was said of it.
 *
 * @param names of persons by their id
 * @param may what the viewer may do
 */
public record ActPage(
        ActLine act,
        Origin origin,
        List<Statement> statements,
        Map<UUID, String> names,
        May may,
        Answers answer,
        Answers reversal) {

    /** @param by null where no person wrote it down */
    public record Origin(
            String source,
            String evidence,
            Instant at,
            @Nullable UUID by,
            @Nullable String reverses,
            @Nullable String reversedBy) {

        /** Its evidence is a page of ours. */
        public boolean isPage() {
            return evidence.startsWith("/");
        }
    }

    public record Statement(
            String answer,
            String basis,
            String note,
            Instant at,
            @Nullable UUID by) {

        public String key() {
            return "ledger.act.said." + answer + "." + basis;
        }
    }

    /**
     * @param byDocument the viewer confirms by a document, not by the beneficiary's word
     */
    public record May(boolean confirm, boolean dispute, boolean byDocument, boolean reverse) {}

    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
