package org.hexport.journey.readiness.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexport.journey.readiness.instrument.Given.quickCheckAt;

import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void theHeaviestOpenGatesComeFirst() {
        assertThat(steps(quickCheckAt(0))).containsExactly("D8.1", "D1.3", "D4.1");
    }

    @Test
    void thenWhatElseWasWeakThenTheGateThatWasNotAsked() {
        assertThat(steps(quickCheckAt(4).but("D7.3", 1).but("D5.1", 2))).containsExactly("D7.3", "D5.1", "logistics");
    }

    @Test
    void notKnowingIsWeak() {
        assertThat(steps(quickCheckAt(4).but("D7.2", Answer.UNKNOWN))).containsExactly("D7.2", "logistics");
    }

    @Test
    void whoHasAllIsAskedForLogistics() {
        assertThat(steps(quickCheckAt(4))).containsExactly("logistics");
        assertThat(steps(quickCheckAt(4).but("D9.2", 4))).isEmpty();
    }

    private static java.util.List<String> steps(Given given) {
        return NextStep.after(given.quickVerdict(), given.answers(), 3).stream()
                .map(NextStep::item)
                .toList();
    }
}
