package org.hexport.top.command;

import java.util.List;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.files.FilledSheet;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Score;
import org.hexport.journey.readiness.instrument.Scores;
import org.hexport.journey.readiness.instrument.Scoring;
import org.hexport.journey.readiness.instrument.Sheet;
import org.jspecify.annotations.Nullable;

/** The answers of {@code readiness}, one a line. */
sealed interface ReadinessLines permits ReadinessLines.Json, ReadinessLines.Csv, ReadinessTable {

    void head();

    void row(FilledSheet row, Scored scored);

    static ReadinessLines of(FileCommand.Writing writing, Paper paper, int longestId) {
        return switch (writing) {
            case JSON -> new Json(paper, new Numbers());
            case CSV -> new Csv(paper, new Numbers());
            case TABLE -> new ReadinessTable(paper, longestId);
        };
    }

    /** @param stability null where there is no class, or it was not asked for */
    record Scored(
            Scores scores,
            Scoring.Standing standing,
            List<Gate> met,
            List<Gate> unmet,
            @Nullable Double stability) {

        static Scored of(Sheet sheet, Scoring scoring, boolean stability) {
            var scores = scoring.scores(sheet);
            return new Scored(
                    scores,
                    scoring.standing(sheet, scores),
                    sheet.met(),
                    sheet.unmet(),
                    stability ? scoring.stability(sheet) : null);
        }

        String items(List<Gate> gates, String separator) {
            return String.join(separator, gates.stream().map(Gate::item).toList());
        }
    }

    /** As the contract of the command says. */
    record Json(Paper paper, Numbers numbers) implements ReadinessLines {

        @Override
        public void head() {}

        @Override
        public void row(FilledSheet row, Scored scored) {
            paper.add("{\"id\":").quoted(row.id());
            text("product", row.product());
            text("country", row.country());
            paper.add(",\"dimensions\":{");
            for (var dimension : Dimension.values()) {
                paper.add(dimension.ordinal() == 0 ? "\"" : ",\"")
                        .add(dimension.name())
                        .add("\":");
                score(scored.scores().of(dimension));
            }
            paper.add("},\"organisation\":");
            score(scored.scores().organisation());
            paper.add(",\"product_score\":");
            score(scored.scores().product());
            paper.add(",\"overall\":");
            score(scored.scores().overall());
            standing(scored.standing());
            gates("gates_met", scored.met());
            gates("gates_unmet", scored.unmet());
            paper.add(",\"stability\":")
                    .add(number(scored.stability()))
                    .add('}')
                    .line();
        }

        private void text(String key, String text) {
            paper.add(",\"").add(key).add("\":");
            if (text.isEmpty()) {
                paper.add("null");
            } else {
                paper.quoted(text);
            }
        }

        private void score(Score score) {
            paper.add("{\"score\":").add(number(score.score()));
            paper.add(",\"low\":").add(number(score.low()));
            paper.add(",\"high\":").add(number(score.high())).add('}');
        }

        private void standing(Scoring.Standing standing) {
            var low = standing.low().name();
            if (standing.isCertain()) {
                paper.add(",\"class\":\"").add(low).add("\",\"between\":null");
            } else {
                paper.add(",\"class\":null,\"between\":[\"").add(low);
                paper.add("\",\"").add(standing.high().name()).add("\"]");
            }
        }

        private void gates(String key, List<Gate> gates) {
            paper.add(",\"").add(key).add("\":[");
            for (int i = 0; i < gates.size(); i++) {
                paper.add(i == 0 ? "\"" : ",\"").add(gates.get(i).item()).add('"');
            }
            paper.add(']');
        }

        private String number(@Nullable Double value) {
            return value == null ? "null" : numbers.written(value);
        }
    }

    /** Three columns for each score; a class that is open is written {@code C1..C2}. */
    record Csv(Paper paper, Numbers numbers) implements ReadinessLines {

        @Override
        public void head() {
            paper.add("id,product,country,class,between,stability,gates_met,gates_unmet");
            for (var dimension : Dimension.values()) {
                score(dimension.name());
            }
            List.of("organisation", "product_score", "overall").forEach(this::score);
            paper.line();
        }

        private void score(String name) {
            paper.add("," + name + "," + name + "_low," + name + "_high");
        }

        @Override
        public void row(FilledSheet row, Scored scored) {
            var standing = scored.standing();
            paper.cell(row.id()).add(',').cell(row.product()).add(',').cell(row.country());
            paper.add(',').add(standing.isCertain() ? standing.low().name() : "");
            paper.add(',').add(standing.isCertain() ? "" : standing.low() + ".." + standing.high());
            value(scored.stability());
            paper.add(',').add(scored.items(scored.met(), ";")).add(',').add(scored.items(scored.unmet(), ";"));
            scored.scores().dimensions().forEach(this::score);
            score(scored.scores().organisation());
            score(scored.scores().product());
            score(scored.scores().overall());
            paper.line();
        }

        private void score(Score score) {
            value(score.score());
            value(score.low());
            value(score.high());
        }

        private void value(@Nullable Double value) {
            paper.add(',').add(value == null ? "" : numbers.written(value));
        }
    }
}
