package org.hexport.journey.readiness.instrument;

import java.util.Set;
import org.hexport.journey.readiness.Gate;

/**
 * The fifth rule of the scoring: a gate is met at item 3 or more, the one for certificates also where none is needed; "don't know" and
 * empty are unmet. A gate whose item was not asked is neither met nor open.
 */
record GateRule(GivenAnswers answers, Set<String> asked) {

    private static final String FORWARDER = "D9.2";

    boolean isMet(Gate gate) {
        var answer = answers.to(item(gate));
        var notNeeded = gate == Gate.CERTIFICATES
                && answer.filter(Answer.NOT_APPLICABLE::equals).isPresent();
        return notNeeded
                || answer.filter(given -> given.isAtLeast(Answer.IN_PLACE)).isPresent();
    }

    boolean isOpen(Gate gate) {
        return !isMet(gate)
                && (asked.contains(item(gate)) || answers.to(item(gate)).isPresent());
    }

    private static String item(Gate gate) {
        return gate == Gate.LOGISTICS ? FORWARDER : gate.item();
    }
}
