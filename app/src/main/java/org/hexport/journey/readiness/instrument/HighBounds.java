package org.hexport.journey.readiness.instrument;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.hexport.journey.readiness.Gate;

/**
 * The highest scores that the answers leave possible (second rule of the scoring: "don't know" and empty at 4, "does not apply" drops out),
 * and the highest class that they leave possible (sixth rule). Evidence counts at its best: nobody asked for it. A recorded export, which
 * makes class C4, is no answer and is not looked at here.
 */
record HighBounds(Instrument instrument, GivenAnswers answers) {

    private static final double PER_POINT = 25;
    private static final double READY_OVERALL = 70;
    private static final double READY_EACH = 50;
    private static final double INDIRECT_OVERALL = 55;
    private static final double BUILDING_OVERALL = 35;
    private static final double BUILDING_MOTIVATION = 25;

    ReadinessClass bestClass(List<Gate> open) {
        var dimensions = dimensions();
        var overall = mean(dimensions);
        if (overall >= READY_OVERALL && lowest(dimensions) >= READY_EACH && open.isEmpty()) {
            return ReadinessClass.C3;
        }
        if (overall >= INDIRECT_OVERALL && open.stream().noneMatch(Gate::isBeforeAnyExport)) {
            return ReadinessClass.C2;
        }
        var motivation = dimensions.getOrDefault("D1", 0.0);
        return overall >= BUILDING_OVERALL && motivation >= BUILDING_MOTIVATION ? ReadinessClass.C1 : ReadinessClass.C0;
    }

    /** By dimension; a dimension of which nothing applies has none. */
    Map<String, Double> dimensions() {
        return instrument.byDimension().entrySet().stream()
                .filter(dimension -> dimension(dimension.getValue()).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> dimension(each.getValue()).orElseThrow()));
    }

    private OptionalDouble dimension(List<Item> items) {
        return items.stream()
                .map(item -> answers.to(item.code()).orElse(Answer.UNKNOWN))
                .filter(answer -> answer != Answer.NOT_APPLICABLE)
                .mapToDouble(answer -> PER_POINT * (answer.isScaled() ? answer : Answer.USED_ABROAD).value())
                .average();
    }

    private static double mean(Map<String, Double> dimensions) {
        return dimensions.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static double lowest(Map<String, Double> dimensions) {
        return dimensions.values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
    }
}
