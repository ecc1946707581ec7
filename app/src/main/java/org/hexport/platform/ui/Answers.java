package org.hexport.platform.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Reply.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** What a form's fields hold and what is wrong with it; given to the form when it is shown, first or again. Immutable. */
public final class Answers {

    private final String prefix;
    private final Map<String, List<String>> values;
    private final Map<String, Refused> problems;

    private Answers(String prefix, Map<String, List<String>> values, Map<String, Refused> problems) {
        this.prefix = prefix;
        this.values = values;
        this.problems = problems;
    }

    /** A form not yet filled in. */
    public static Answers none() {
        return new Answers("", Map.of(), Map.of());
    }

    /** What was sent, as a controller gets it by {@code @RequestParam MultiValueMap}. */
    public static Answers of(Map<String, List<String>> sent) {
        var values = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, given) -> values.put(name, present(given)));
        return new Answers("", values, Map.of());
    }

    /** With one more field filled in; several values tick several boxes. */
    public Answers with(String name, @Nullable Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(
                name,
                value instanceof Collection<?> several
                        ? present(several)
                        : present(value == null ? List.of() : List.of(value)));
        return new Answers(prefix, more, problems);
    }

    /** With a field's first reason against it; reasons keep the order in which they were found. */
    public Answers refuse(String name, String reasonKey, Object... arguments) {
        return refuse(name, new Refused(reasonKey, List.of(arguments)));
    }

    /** The same where a verb replied; a field is refused once, {@code DONE} refuses nothing. */
    public Answers refuse(String name, Reply reply) {
        if (!(reply instanceof Refused refused)) {
            return this;
        }
        var more = new LinkedHashMap<>(problems);
        more.putIfAbsent(name, refused);
        return new Answers(prefix, values, more);
    }

    /** The same for everything that validation found; the constraints' messages are message keys. */
    public Answers refuse(Errors found) {
        var answers = this;
        for (FieldError error : found.getFieldErrors()) {
            answers = answers.refuse(
                    error.getField(), Objects.requireNonNullElse(error.getDefaultMessage(), "ui.unreadable"));
        }
        return answers;
    }

    /** The same answers in the second form of a page, whose fields need other ids. */
    public Answers within(String form) {
        return new Answers(form + "-", values, problems);
    }

    public boolean refused() {
        return !problems.isEmpty();
    }

    public Map<String, Refused> problems() {
        return problems;
    }

    public @Nullable Refused problem(String name) {
        return problems.get(name);
    }

    /** All that a field holds. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The field's first value, empty where there is none. */
    public String value(String name) {
        var given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    public boolean chosen(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public String id(String name) {
        return prefix + name;
    }

    /** The id of one of several inputs: the first has the field's own, so that the error summary leads to it. */
    public String id(String name, int position) {
        return position == 0 ? id(name) : id(name) + "-" + position;
    }

    /** The ids of the words that explain a field, null where there are none. */
    public @Nullable String describedBy(String name, @Nullable String hint) {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(id(name) + "-hint");
        }
        if (problems.containsKey(name)) {
            ids.add(id(name) + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private static List<String> present(Collection<?> given) {
        return given.stream().filter(Objects::nonNull).map(Object::toString).collect(Collectors.toUnmodifiableList());
    }
}
