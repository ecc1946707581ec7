package org.hexport.journey.matching.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.journey.matching.rounds.ScoreLine;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Money;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as both sides see it.
 *
 * @param state {@code waiting}, {@code accepted}, {@code declined} or {@code lapsed}; counted by the date
 * @param mine sides that the viewer speaks for and that may still answer
 */
public record ProposalPage(
        String id,
        Asking asking,
        Offering offering,
        String state,
        LocalDate deadline,
        int score,
        List<ScoreLine> terms,
        List<Said> said,
        List<Mine> mine) {

    /** @param gate item of the gate behind the need; null where the owner wrote it down */
    public record Asking(
            String enterprise,
            String name,
            String place,
            String barrier,
            @Nullable String gate,
            String words,
            int severity) {

        /** Message of what is in the way. */
        public String key() {
            return gate == null ? "barrier." + barrier : "gate." + gate;
        }
    }

    public record Offering(
            String offer,
            String title,
            String actor,
            String name,
            Helix helix,
            String role,
            String mode,
            LocalDate from,
            LocalDate until,
            Money cost,
            String payer) {}

    /** @param side {@code enterprise} or {@code actor} */
    public record Said(String side, boolean yes, String reason, Instant at) {}

    /**
     * The form of a side.
     *
     * @param agreed it said yes already and waits for the other
     */
    public record Mine(String side, boolean agreed, Answers answers) {}

    /** With what a side had written when its answer was refused. */
    ProposalPage keeping(String side, UUID answer, String reason) {
        var forms = mine.stream()
                .map(form -> form.side().equals(side)
                        ? new Mine(
                                side,
                                form.agreed(),
                                form.answers().with("id", answer).with("reason", reason))
                        : form)
                .toList();
        return new ProposalPage(id, asking, offering, state, deadline, score, terms, said, forms);
    }
}
