package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hexport.platform.ui.LadderFigure.Rung;
import org.junit.jupiter.api.Test;

class LadderFigureTest {

    private static final List<String> RUNGS = List.of("a", "b", "c", "d");

    @Test
    void standsOnOneRungWithTheLowerOnesPassed() {
        var figure = LadderFigure.at(RUNGS, 2);

        assertThat(figure.rungs()).extracting(Rung::passed).containsExactly(true, true, false, false);
        assertThat(figure.rungs()).extracting(Rung::current).containsExactly(false, false, true, false);
        assertThat(figure.rungs()).noneMatch(Rung::possible);
    }

    @Test
    void standsOnNoneWhereAFactIsMissing() {
        var figure = LadderFigure.between(RUNGS, 1, 2);

        assertThat(figure.rungs()).extracting(Rung::possible).containsExactly(false, true, true, false);
        assertThat(figure.rungs()).noneMatch(Rung::current);
    }

    @Test
    void refusesRungsThatAreNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> LadderFigure.at(RUNGS, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> LadderFigure.between(RUNGS, 2, 1));
    }
}
