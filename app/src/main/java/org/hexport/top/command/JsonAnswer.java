package org.hexport.top.command;

import java.util.List;
import org.hexport.journey.stages.theories.Classification;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.journey.stages.theories.Finding;
import org.hexport.journey.stages.theories.Theory;

/** Writes what follows the id in a line of the answer of {@code stage}. */
record JsonAnswer(StringBuilder text) {

    String of(Classification answer) {
        text.append(",\"stages\":{");
        for (var theory : Theory.ALL) {
            text.append(theory.ordinal() == 0 ? "\"" : ",\"")
                    .append(theory.code())
                    .append("\":");
            finding(answer.of(theory));
        }
        text.append("},\"rung\":\"").append(answer.rung().name());
        text.append("\",\"agreement\":").append(answer.agreement());
        text.append(",\"decisive\":").append(answer.decisive());
        text.append(",\"flags\":");
        words(answer.flags());
        text.append(",\"missing\":");
        words(answer.missing().stream().map(Fact::column).toList());
        return text.append('}').toString();
    }

    private void finding(Finding finding) {
        switch (finding) {
            case Finding.Stage(var name, var by) ->
                text.append("{\"stage\":\"").append(name).append("\"}");
            case Finding.Between(var lowest, var highest, var ask, var by) -> {
                text.append("{\"between\":");
                words(List.of(lowest, highest));
                text.append(",\"ask\":");
                words(ask.stream().map(Fact::column).toList());
                text.append('}');
            }
        }
    }

    private void words(List<String> words) {
        text.append(words.isEmpty() ? "[]" : "[\"" + String.join("\",\"", words) + "\"]");
    }
}
