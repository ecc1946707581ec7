package org.hexport.journey.readiness.check;

import java.util.List;
import java.util.stream.Stream;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Item;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The twelve questions.
 *
 * @param enterprise whose check is taken again; null for a visitor's first
 */
public record CheckPage(
        Answers answers,
        @Nullable Again enterprise,
        List<Choice> countries,
        List<Choice> districts,
        List<Group> groups) {

    public record Again(String id, String name) {}

    /** @param key message of its heading */
    public record Group(String key, List<Question> questions) {}

    public record Question(
            String item, String text, @Nullable String hint, List<Choice> choices) {}

    static List<Group> groups(Ui ui, Instrument instrument) {
        return instrument.quickByGroup().entrySet().stream()
                .map(group -> new Group(
                        "readiness.check.group." + group.getKey(),
                        group.getValue().stream()
                                .map(item -> question(ui, item))
                                .toList()))
                .toList();
    }

    private static Question question(Ui ui, Item item) {
        var key = "readiness.item." + item.code();
        return new Question(
                item.code(),
                ui.t(key),
                ui.has(key + ".hint") ? ui.t(key + ".hint") : null,
                Stream.of(Answer.values())
                        .filter(item::takes)
                        .map(answer -> new Choice(answer.code(), ui.t(answerKey(item.code(), answer))))
                        .toList());
    }

    static String answerKey(String item, Answer answer) {
        return answer == Answer.UNKNOWN ? "readiness.check.unknown" : "readiness.item." + item + "." + answer.code();
    }
}
