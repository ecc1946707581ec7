package org.hexport.journey.readiness.instrument;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hexport.journey.readiness.Gate;

/**
 * What can be said after some items of the instrument were asked: gates met, open and not known, each from the heaviest, and the best class
 * that is still possible. Never a score.
 */
public record Verdict(List<Gate> met, List<Gate> open, List<Gate> unknown, ReadinessClass best) {

    public Verdict {
        met = List.copyOf(met);
        open = List.copyOf(open);
        unknown = List.copyOf(unknown);
    }

    /**
     * The quick check's. An item left empty counts like "don't know": it was asked.
     *
     * @param exporting an export of the last twelve months is on record, which alone makes class C4
     */
    public static Verdict ofQuickCheck(Instrument instrument, GivenAnswers answers, boolean exporting) {
        var asked = instrument.quick().stream().map(Item::code).collect(Collectors.toSet());
        var verdict = of(answers, asked);
        return exporting ? new Verdict(verdict.met, verdict.open, verdict.unknown, ReadinessClass.C4) : verdict;
    }

    /** An assessment's: every item was asked. */
    public static Verdict ofAssessment(Sheet sheet) {
        var met = gates(sheet::meets);
        var open = gates(gate -> !sheet.meets(gate));
        return new Verdict(met, open, List.of(), sheet.exporting() ? ReadinessClass.C4 : best(sheet.given(), open));
    }

    /** @param asked codes of the items that were put to the person: what was not asked counts at its best */
    static Verdict of(GivenAnswers answers, Collection<String> asked) {
        var rule = new GateRule(answers, Set.copyOf(asked));
        var met = gates(rule::isMet);
        var open = gates(rule::isOpen);
        var unknown = gates(gate -> !rule.isMet(gate) && !rule.isOpen(gate));
        return new Verdict(met, open, unknown, best(answers, open));
    }

    /** By the high bounds, with what nobody asked at its best; a recorded export is no answer and is not looked at here. */
    private static ReadinessClass best(GivenAnswers answers, List<Gate> open) {
        var high = Scoring.EQUAL.scores(Sheet.of(answers, false, false)).each(Score::high);
        return ClassRule.withOpen(open, high).at(Scores.mean(high, Weights.EQUAL.values()));
    }

    /** The open gates that keep the class where it is: those before any export, or, once these are met, the others. */
    public List<Gate> inTheWay() {
        return switch (best) {
            case C0, C1 -> open.stream().filter(Gate::isBeforeAnyExport).toList();
            case C2, C3, C4 -> open;
        };
    }

    private static List<Gate> gates(Predicate<Gate> which) {
        return Arrays.stream(Gate.values()).filter(which).toList();
    }
}
