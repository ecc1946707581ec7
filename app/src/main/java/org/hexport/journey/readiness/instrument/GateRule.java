package org.hexport.journey.readiness.instrument;

import java.util.Set;
import org.hexport.journey.readiness.Gate;
import org.jspecify.annotations.Nullable;

/**
 * The fifth rule of the scoring: a gate is met at item 3 or more, the one for certificates also where none is needed; "don't know" and
 * empty are unmet. A gate whose item was not asked is neither met nor open.
 */
record GateRule(GivenAnswers answers, Set<String> asked) {

    private static final String FORWARDER = "D9.2";

    static boolean isMetBy(Gate gate, @Nullable Answer answer) {
        return answer != null
                && (answer.isAtLeast(Answer.IN_PLACE) || gate == Gate.CERTIFICATES && answer == Answer.NOT_APPLICABLE);
    }

    boolean isMet(Gate gate) {
        return isMetBy(gate, answers.to(item(gate)).orElse(null));
    }

    boolean isOpen(Gate gate) {
        return !isMet(gate)
                && (asked.contains(item(gate)) || answers.to(item(gate)).isPresent());
    }

    /** The item that is asked for a gate: its own, and the forwarder for logistics. */
    static String item(Gate gate) {
        return gate == Gate.LOGISTICS ? FORWARDER : gate.item();
    }
}
