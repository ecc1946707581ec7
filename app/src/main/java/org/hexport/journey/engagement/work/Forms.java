package org.hexport.journey.engagement.work;

import java.util.HashMap;
import java.util.Map;
import org.hexport.platform.ui.Answers;

/** The forms of an engagement's page, each with what was answered and refused. */
public record Forms(Map<Form, Answers> answers) {

    /** One form of the page. */
    public enum Form {
        SESSION,
        SIGN,
        GOAL,
        TASK,
        COMPANY,
        PAPER
    }

    public Forms {
        answers = Map.copyOf(answers);
    }

    static final Forms FRESH = new Forms(Map.of());

    Forms with(Form form, Answers given) {
        var more = new HashMap<>(answers);
        more.put(form, given);
        return new Forms(more);
    }

    /** The session's fields have plain names; those of the others begin with their form's, so that ids stay apart. */
    public Answers of(Form form) {
        var given = answers.getOrDefault(form, Answers.none());
        return form == Form.SESSION ? given : given.within(form.name().toLowerCase(java.util.Locale.ROOT));
    }
}
