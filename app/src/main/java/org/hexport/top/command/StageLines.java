package org.hexport.top.command;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hexport.journey.stages.theories.Classification;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.journey.stages.theories.Finding;
import org.hexport.journey.stages.theories.Theory;

/** The answers of {@code stage}, one a line. */
sealed interface StageLines {

    void head();

    void row(String id, Classification answer);

    static StageLines of(FileCommand.Writing writing, Paper paper, int longestId) {
        return switch (writing) {
            case JSON -> new Json(paper, new IdentityHashMap<>());
            case CSV -> new Csv(paper);
            case TABLE -> new Columns(paper, Math.max(longestId, 2));
        };
    }

    /** A stage, or from which to which. */
    private static String stage(Finding finding) {
        return switch (finding) {
            case Finding.Stage(var name, var by) -> name;
            case Finding.Between(var lowest, var highest, var ask, var by) -> lowest + ".." + highest;
        };
    }

    private static String joined(List<Fact> facts, String separator) {
        return String.join(separator, facts.stream().map(Fact::column).toList());
    }

    /** As the contract of the command says. */
    record Json(Paper paper, Map<Classification, String> written) implements StageLines {

        @Override
        public void head() {}

        /** Equal answers are written once and then copied. */
        @Override
        public void row(String id, Classification answer) {
            paper.add("{\"id\":")
                    .quoted(id)
                    .add(written.computeIfAbsent(answer, Json::text))
                    .line();
        }

        private static String text(Classification answer) {
            return new JsonAnswer(new StringBuilder()).of(answer);
        }
    }

    /** A column for each theory; a range of stages is written {@code 4..6}. */
    record Csv(Paper paper) implements StageLines {

        @Override
        public void head() {
            paper.add("id,rung,agreement,decisive");
            for (var theory : Theory.ALL) {
                paper.add(',').add(theory.code());
            }
            paper.add(",flags,missing").line();
        }

        @Override
        public void row(String id, Classification answer) {
            paper.cell(id).add(',').add(answer.rung().name());
            paper.add(',').add(Double.toString(answer.agreement())).add(',').add(answer.decisive());
            for (var theory : Theory.ALL) {
                paper.add(',').add(stage(answer.of(theory)));
            }
            paper.add(',').cell(String.join(";", answer.flags()));
            paper.add(',').cell(joined(answer.missing(), ";")).line();
        }
    }

    /** For people: the rung, how many agree, the seven stages, and what to know besides. */
    record Columns(Paper paper, int longestId) implements StageLines {

        private static final List<String> NAMES = List.of("J&WP", "B&T", "Reid", "Czinkota", "Cavusgil", "R&N", "L&K");
        private static final int WIDTH = 9;
        private static final int MOST_OF_ID = 40;

        @Override
        public void head() {
            paper.padded("id", width()).add("rung  agree  decisive  ");
            NAMES.forEach(name -> paper.padded(name, WIDTH));
            paper.add("flags; to ask").line();
        }

        @Override
        public void row(String id, Classification answer) {
            paper.padded(id, width()).padded(answer.rung().name(), 6);
            paper.padded(answer.fitting() + "/" + answer.counted(), 7);
            paper.padded(Integer.toString(answer.decisive()), 10);
            for (var theory : Theory.ALL) {
                paper.padded(stage(answer.of(theory)), WIDTH);
            }
            paper.add(String.join(" ", answer.flags()));
            if (!answer.missing().isEmpty()) {
                paper.add(answer.flags().isEmpty() ? "" : "; ");
                paper.add("ask ").add(joined(answer.missing(), " "));
            }
            paper.line();
        }

        private int width() {
            return Math.min(longestId, MOST_OF_ID) + 2;
        }
    }
}
