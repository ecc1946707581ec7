package org.hexport.journey.stages.theories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The answers that were given already. Of the millions of facts follow some thousand different answers; the same findings with the same
 * flags are one classification, made once. A tree: each theory's finding leads one step on.
 */
final class Answered {

    private final List<Finding> findings;
    private Finding[] steps = {};
    private Answered[] nodes = {};
    private int[] flags = {};
    private Classification[] answers = {};

    private Answered(List<Finding> findings) {
        this.findings = findings;
    }

    static Answered nothing() {
        return new Answered(List.of());
    }

    /** Findings are few and each is made once, so that the same are the same object. */
    @SuppressWarnings("ReferenceEquality")
    Answered and(Finding finding) {
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] == finding) {
                return nodes[i];
            }
        }
        var longer = new ArrayList<>(findings);
        longer.add(finding);
        steps = Arrays.copyOf(steps, steps.length + 1);
        nodes = Arrays.copyOf(nodes, steps.length);
        steps[steps.length - 1] = finding;
        nodes[steps.length - 1] = new Answered(List.copyOf(longer));
        return nodes[steps.length - 1];
    }

    Classification with(Flags raised) {
        for (int i = 0; i < flags.length; i++) {
            if (flags[i] == raised.bits()) {
                return answers[i];
            }
        }
        flags = Arrays.copyOf(flags, flags.length + 1);
        answers = Arrays.copyOf(answers, flags.length);
        flags[flags.length - 1] = raised.bits();
        answers[flags.length - 1] = Classification.of(findings, Flags.words(raised.bits()));
        return answers[flags.length - 1];
    }
}
