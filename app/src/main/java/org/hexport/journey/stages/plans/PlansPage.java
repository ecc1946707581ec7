package org.hexport.journey.stages.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;

/**
 * What an owner says of exporting.
 *
 * @param plan the id that what is said now will have
 * @param act the id that the next own act will have
 * @param acting the answers of the form for an own act
 */
public record PlansPage(
        String enterprise,
        String name,
        String plan,
        Answers answers,
        String act,
        Answers acting,
        List<Done> acts,
        List<Said> history,
        String back) {

    public PlansPage {
        acts = List.copyOf(acts);
        history = List.copyOf(history);
    }

    /** Something that the enterprise did by itself. */
    public record Done(String id, String kind, LocalDate on, String result, String by, boolean helped) {}

    /** That something was said, by whom and when. */
    public record Said(Instant at, String by, boolean helped) {}

    public String action() {
        return "/enterprises/" + enterprise + "/plans";
    }

    public List<Choice> interests(Ui ui) {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(number -> new Choice(Integer.toString(number), ui.t("stages.plans.interest." + number)))
                .toList();
    }

    public List<Choice> distances(Ui ui) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(number -> Integer.toString(number))
                .map(number -> new Choice(
                        number,
                        ui.has("stages.plans.distance." + number) ? ui.t("stages.plans.distance." + number) : number))
                .toList();
    }

    public List<Choice> decisions(Ui ui) {
        return Stream.of("continue", "stop")
                .map(word -> new Choice(word, ui.t("stages.plans.decision." + word)))
                .toList();
    }

    public List<Choice> yesOrNo(Ui ui, String question) {
        return Stream.of("yes", "no")
                .map(word -> new Choice(word, ui.t("stages.plans." + question + "." + word)))
                .toList();
    }

    public List<Choice> kinds(Ui ui) {
        return Arrays.stream(OwnAct.Kind.values())
                .map(kind -> new Choice(kind.word(), ui.t("stages.act.kind." + kind.word())))
                .toList();
    }
}
