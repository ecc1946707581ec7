package org.hexport.journey.barriers.lifting;

import org.hexport.journey.barriers.Severity;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The form with the owner's word.
 *
 * @param answer null where the form was refused
 */
record SentLiftAnswer(Answers answers, @Nullable LiftAnswer answer) {

    static final String WORD = "word";
    static final String SEVERITY = "severity";

    static SentLiftAnswer read(Answers sent) {
        var word = OwnersWord.find(sent.value(WORD));
        if (word.isEmpty()) {
            return new SentLiftAnswer(sent.refuse(WORD, "barriers.problem.word"), null);
        }
        if (word.get() == OwnersWord.YES) {
            return new SentLiftAnswer(sent, new LiftAnswer.Gone());
        }
        return Severity.find(sent.value(SEVERITY))
                .filter(Severity::isInTheWay)
                .map(severity -> new SentLiftAnswer(sent, new LiftAnswer.Back(word.get(), severity)))
                .orElseGet(() -> new SentLiftAnswer(sent.refuse(SEVERITY, "barriers.problem.back"), null));
    }
}
