package org.hexport.journey.barriers.stating;

import java.util.EnumMap;
import java.util.Map;
import org.hexport.journey.barriers.Severity;
import org.hexport.kernel.Barrier;
import org.hexport.platform.ui.Answers;

/**
 * What a form said of barriers. Each field has a companion with what stood there when the page was made: what nobody touched says nothing,
 * so that of two people with the page open none undoes what the other said.
 */
record SentAnswers(Answers answers, Map<Barrier, Severity> said) {

    static String companion(Barrier barrier) {
        return "was." + barrier.code();
    }

    static SentAnswers read(Answers sent) {
        var answers = sent;
        var said = new EnumMap<Barrier, Severity>(Barrier.class);
        for (var barrier : Barrier.values()) {
            var code = sent.value(barrier.code());
            if (code.isEmpty() || code.equals(sent.value(companion(barrier)))) {
                continue;
            }
            var severity = Severity.find(code);
            if (severity.isEmpty()) {
                answers = answers.refuse(barrier.code(), "barriers.problem.severity");
            } else {
                said.put(barrier, severity.get());
            }
        }
        return new SentAnswers(answers, said);
    }
}
