package org.hexport.journey.stages.standing;

import java.time.LocalDate;
import java.util.List;
import org.hexport.journey.stages.Rung;
import org.hexport.journey.stages.theories.Classification;
import org.hexport.journey.stages.theories.Classifier;
import org.hexport.journey.stages.theories.Facts;
import org.hexport.journey.stages.theories.Finding;
import org.hexport.journey.stages.theories.PsychicDistance;
import org.hexport.journey.stages.theories.Theory;

/**
 * A classification as it is kept.
 *
 * @param stages in the order of the theories: a stage, or {@code 4..6}
 */
record Kept(Rung rung, List<String> stages, List<String> flags, List<String> missing, Facts facts, double largeFrom) {

    static Kept of(Classification answer, Facts facts, double largeFrom) {
        return new Kept(
                answer.rung(),
                Theory.ALL.stream().map(theory -> stage(answer.of(theory))).toList(),
                answer.flags(),
                answer.missing().stream().map(fact -> fact.column()).toList(),
                facts,
                largeFrom);
    }

    private static String stage(Finding finding) {
        return switch (finding) {
            case Finding.Stage(var name, var by) -> name;
            case Finding.Between(var lowest, var highest, var ask, var by) -> lowest + ".." + highest;
        };
    }

    /** With the rules that held for it. */
    Classifier classifier() {
        return new Classifier(PsychicDistance.CURRENT, largeFrom);
    }

    /** Says the same, whatever the day. */
    boolean saysTheSameAs(Kept other) {
        return rung == other.rung
                && stages.equals(other.stages)
                && flags.equals(other.flags)
                && missing.equals(other.missing)
                && on(facts, LocalDate.EPOCH).equals(on(other.facts, LocalDate.EPOCH));
    }

    private static Facts on(Facts facts, LocalDate day) {
        return new Facts(day, facts.asked(), facts.recorded(), facts.amounts(), facts.founded());
    }
}
