package org.hexport.journey.barriers.lifting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hexport.journey.barriers.Severity;
import org.hexport.kernel.Barrier;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;

/**
 * Is it still gone?
 *
 * @param actors who helped; empty where nobody knows
 * @param open there is something to answer
 */
public record LiftPage(
        String id,
        String enterprise,
        Barrier barrier,
        String act,
        LocalDate on,
        String actors,
        boolean askedAgain,
        boolean open,
        Answers answers) {

    static LiftPage of(Lift lift, Answers answers) {
        return new LiftPage(
                lift.id().toString(),
                lift.enterprise().toString(),
                lift.barrier(),
                lift.act().toString(),
                lift.on(),
                lift.actors(),
                lift.askedAgain(),
                lift.isOpen(),
                answers);
    }

    public List<Choice> words(Ui ui) {
        return Stream.of(OwnersWord.values())
                .map(each -> new Choice(each.word(), ui.t("barriers.word." + each.word())))
                .toList();
    }

    public List<Choice> severities(Ui ui) {
        return Stream.of(Severity.values())
                .filter(Severity::isInTheWay)
                .map(each -> new Choice(each.code(), ui.t("barriers.severity." + each.code())))
                .toList();
    }
}
