package org.hexport.journey.stages.theories;

import java.util.ArrayList;
import java.util.List;

/**
 * Classifies an enterprise in seven theories at once.
 *
 * @param distance the bands of psychic distance that hold
 * @param largeFrom exports of a year from which an exporter is large; infinite where nothing says so
 */
public record Classifier(PsychicDistance distance, double largeFrom) {

    public Classification classify(Facts facts) {
        var situation = new Situation(facts, distance, largeFrom);
        var flags = new Flags();
        var answers = new Finding[Theory.ALL.size()];
        for (var theory : Theory.ALL) {
            answers[theory.ordinal()] = theory.decide(situation, flags);
        }
        flag(situation, flags);
        var findings = List.of(answers);
        var place = Ladder.place(findings);
        return new Classification(
                findings,
                place.rung(),
                place.fitting(),
                place.counted(),
                place.decisive(),
                flags.sorted(),
                missing(findings));
    }

    private static List<Fact> missing(List<Finding> findings) {
        List<Fact> missing = List.of();
        for (var finding : findings) {
            if (finding instanceof Finding.Between between) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                for (var fact : between.ask()) {
                    if (!missing.contains(fact)) {
                        missing.add(fact);
                    }
                }
            }
        }
        return missing;
    }

    private static void flag(Situation situation, Flags flags) {
        var recorded = situation.recorded();
        var first = recorded.firstExport();
        var last = recorded.lastExport();
        var direct = situation.facts().amounts().direct();
        flags.raise(situation.former(), Flags.FORMER);
        flags.raise(situation.active() && situation.usesOnly(Mode.INDIRECT_TRADER), Flags.INDIRECT_ONLY);
        flags.raise(situation.early() && situation.ratioFrom(0.25), Flags.EARLY_INTERNATIONALISER);
        flags.raise(
                !situation.active() && situation.asked().saysNoInterest() && situation.explores(2),
                Flags.EXPLORES_WITHOUT_INTEREST);
        flags.raise(recorded.shipments() > 0 && recorded.quarters() == 0, Flags.SHIPMENTS_WITHOUT_QUARTER);
        flags.raise(first != null && last != null && last.isBefore(first), Flags.LAST_BEFORE_FIRST);
        flags.raise(direct != null && direct > 0 && recorded.shipments() == 0, Flags.VALUE_WITHOUT_SHIPMENT);
    }
}
