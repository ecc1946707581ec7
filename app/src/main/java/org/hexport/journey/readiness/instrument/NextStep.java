package org.hexport.journey.readiness.instrument;

import java.util.List;
import java.util.stream.Stream;
import org.hexport.journey.readiness.Gate;
import org.hexport.kernel.Barrier;

/**
 * The smallest act that moves an enterprise on, and the barrier that it works on. Messages: {@code gate.<item>.step}, and for what is no
 * gate {@code readiness.item.<item>.step}.
 */
public record NextStep(String item, boolean gate, Barrier barrier) {

    /** What the quick check asks besides the gates, from the heaviest, with the barrier that it speaks of. */
    private static final List<NextStep> BESIDES = List.of(
            new NextStep("D7.2", false, Barrier.FUN4),
            new NextStep("D5.1", false, Barrier.INF1),
            new NextStep("D3.2", false, Barrier.FUN3),
            new NextStep("D10.2", false, Barrier.ENV_S1));

    /** At most so many: the heaviest open gates, then what else was weak, then the gate that was not asked. */
    public static List<NextStep> after(Verdict verdict, GivenAnswers answers, int most) {
        var gates = verdict.open().stream().map(NextStep::of);
        var besides = BESIDES.stream().filter(step -> step.isOpenAfter(answers));
        var unasked = verdict.unknown().stream().map(NextStep::of);
        return Stream.of(gates, besides, unasked)
                .flatMap(steps -> steps)
                .limit(most)
                .toList();
    }

    public String key() {
        return (gate ? "gate." : "readiness.item.") + item + ".step";
    }

    private boolean isOpenAfter(GivenAnswers answers) {
        return answers.to(item)
                .filter(answer -> answer.isAtLeast(Answer.IN_PLACE))
                .isEmpty();
    }

    private static NextStep of(Gate gate) {
        return new NextStep(gate.item(), true, gate.barrier());
    }
}
