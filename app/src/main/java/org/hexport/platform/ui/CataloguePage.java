package org.hexport.platform.ui;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Reply;
import org.hexport.platform.ui.HexagonFigure.Reach;

/** What the examples of the catalogue show: the figures of the design's pages, and the extremes. */
public record CataloguePage(
        HexagonFigure enterprise,
        HexagonFigure region,
        HexagonFigure nobody,
        List<LadderFigure> ladders,
        TileMap needs,
        TileMap many,
        TileMap three,
        FormExamples forms) {

    /** The same form empty, filled in, and refused. */
    public record FormExamples(Answers empty, Answers filled, Answers refused, List<Choice> few, List<Choice> many) {}

    static CataloguePage examples(Ui ui) {
        return new CataloguePage(
                hexagon(2, 3, 1, 6, 2, 3, 1, 3, 0, 4, 3, 3),
                hexagon(33, 40, 22, 40, 28, 40, 26, 40, 15, 40, 19, 40),
                HexagonFigure.of(List.of()),
                ladders(ui),
                ExampleRegion.counting(1),
                ExampleRegion.counting(7),
                ExampleRegion.ofThree(),
                forms(ui));
    }

    private static HexagonFigure hexagon(long... figures) {
        return HexagonFigure.of(IntStream.range(0, 6)
                .mapToObj(side -> new Reach(Helix.values()[side], figures[2 * side], figures[2 * side + 1]))
                .toList());
    }

    private static List<LadderFigure> ladders(Ui ui) {
        var rungs = IntStream.range(0, 7)
                .mapToObj(rung -> ui.t("ui.example.rung." + rung))
                .toList();
        return List.of(LadderFigure.at(rungs, 2), LadderFigure.between(rungs, 3, 4), LadderFigure.at(rungs, 6));
    }

    private static FormExamples forms(Ui ui) {
        var filled = Answers.none()
                .with("name", ui.t("ui.example.enterprise"))
                .with("email", "sari@example.org")
                .with("story", ui.t("ui.example.story"))
                .with("workers", 9)
                .with("price", 275_000)
                .with("founded", "2014-03-01")
                .with("place", "35.07.19")
                .with("kind", "35.07.19")
                .with("interest", "plans")
                .with("help", List.of("price", "language"));
        return new FormExamples(
                Answers.none().within("empty"),
                filled.within("filled"),
                refused(filled).within("refused"),
                few(ui),
                districts());
    }

    private static Answers refused(Answers filled) {
        var reason = Reply.refused("ui.example.refused");
        return Stream.of(
                        "name",
                        "email",
                        "story",
                        "workers",
                        "price",
                        "founded",
                        "file",
                        "place",
                        "kind",
                        "interest",
                        "help")
                .reduce(
                        filled.with("workers", "9o"),
                        (answers, field) -> answers.refuse(field, reason),
                        (one, other) -> other);
    }

    private static List<Choice> few(Ui ui) {
        return List.of(
                new Choice("plans", ui.t("ui.example.choice.plans"), ui.t("ui.example.choice.plans.hint")),
                new Choice("price", ui.t("ui.example.choice.price")),
                new Choice("language", ui.t("ui.example.choice.language")));
    }

    private static List<Choice> districts() {
        return ExampleRegion.NAMES.stream()
                .map(name -> new Choice("35.07." + (ExampleRegion.NAMES.indexOf(name) + 10), name))
                .toList();
    }
}
