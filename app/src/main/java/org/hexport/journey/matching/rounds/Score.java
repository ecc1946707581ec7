package org.hexport.journey.matching.rounds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good a pair is, from 0 to 100: the sum of its terms, each with what it rests on.
 *
 * @param namedFirst the offer's helix is among those that the sources name first for the barrier
 * @param kilometres between the centres of the two districts; null where one of them isn't known
 * @param waitedDays since the need was opened
 */
public record Score(
        int helix,
        int near,
        int sector,
        int urgency,
        int waiting,
        boolean namedFirst,
        boolean online,
        @Nullable Double kilometres,
        int waitedDays) {

    public int points(Term term) {
        return switch (term) {
            case HELIX -> helix;
            case NEAR -> near;
            case SECTOR -> sector;
            case URGENCY -> urgency;
            case WAITING -> waiting;
        };
    }

    public int total() {
        return helix + near + sector + urgency + waiting;
    }

    /** Each term with its points and what it rests on, in words. */
    public List<ScoreLine> lines() {
        return List.of(
                line(Term.HELIX, helix == 0 ? "unnamed" : namedFirst ? "first" : "named"),
                nearLine(),
                line(Term.SECTOR, sector == 0 ? "open" : "named"),
                line(Term.URGENCY, "severity", severity()),
                line(Term.WAITING, "days", waitedDays));
    }

    private ScoreLine nearLine() {
        if (online) {
            return line(Term.NEAR, "online");
        }
        if (kilometres == null) {
            return line(Term.NEAR, "unknown");
        }
        var whole = Math.round(kilometres);
        return whole == 0 ? line(Term.NEAR, "same") : line(Term.NEAR, "kilometres", whole);
    }

    private ScoreLine line(Term term, String what, Object... arguments) {
        return new ScoreLine(
                term.word(),
                points(term),
                term.weight(),
                "matching.term." + term.word() + "." + what,
                List.of(arguments));
    }

    /** Of the need, from 1 to 4. */
    private int severity() {
        return Math.round(4f * urgency / Term.URGENCY.weight());
    }

    /** Four times the total if the term weighed a quarter more, or less: in whole numbers, so that equal plans stay equal. */
    int fourfoldWith(Term term, boolean heavier) {
        return 4 * total() + (heavier ? 1 : -1) * points(term);
    }
}
