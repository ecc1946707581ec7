package org.hexport.journey.readiness.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was answered, by item. An item without an answer was left empty or never asked. */
public record GivenAnswers(Map<String, Answer> byItem) {

    public GivenAnswers {
        byItem = Map.copyOf(byItem);
    }

    /** As tables give them: {@code D1.3=2}. */
    public static GivenAnswers read(List<String> pairs) {
        return new GivenAnswers(pairs.stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> Answer.find(pair[1]).orElseThrow())));
    }

    /** As tables keep them, in the order of their codes. */
    public String[] pairs() {
        return byItem.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue().code())
                .toArray(String[]::new);
    }

    public Optional<Answer> to(String item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** Answers on the scale, and "does not apply": what a person could say. */
    public long known() {
        return byItem.values().stream()
                .filter(answer -> answer != Answer.UNKNOWN)
                .count();
    }

    public GivenAnswers with(String item, Answer answer) {
        var more = new TreeMap<>(byItem);
        more.put(item, answer);
        return new GivenAnswers(more);
    }
}
