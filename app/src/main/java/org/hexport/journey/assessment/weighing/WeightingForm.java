package org.hexport.journey.assessment.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Weighting;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;

/**
 * A weighting as it was typed.
 *
 * @param answers with the reasons against its fields
 * @param weights in the order of the dimensions; all eleven where nothing is refused
 */
record WeightingForm(Answers answers, String region, String programme, List<Double> weights, String reason) {

    static final String REGION = "region";
    static final String PROGRAMME = "programme";
    static final String REASON = "reason";

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 500;
    private static final double MOST = 100;

    /** From 0 to 100, at most one decimal, with a comma or a point. */
    private static final Pattern WEIGHT = Pattern.compile("\\d{1,3}(?:[.,]\\d)?");

    /** Equal weights, to begin with. */
    static Answers blank(List<String> regions) {
        var answers = Answers.none().with(REGION, regions.size() == 1 ? regions.getFirst() : null);
        for (var dimension : Dimension.values()) {
            answers = answers.with(dimension.name(), "1");
        }
        return answers;
    }

    /** The weights as they are; why they change is to be written anew. */
    static Answers after(Ui ui, Weighting weighting) {
        var answers = Answers.none().with(REGION, weighting.region()).with(PROGRAMME, weighting.programme());
        for (var dimension : Dimension.values()) {
            answers = answers.with(
                    dimension.name(), written(ui, weighting.weights().of(dimension)));
        }
        return answers;
    }

    static String written(Ui ui, double weight) {
        return ui.decimal(weight, weight == Math.rint(weight) ? 0 : 1);
    }

    /** @param regions for which the viewer may set weights */
    static WeightingForm read(Answers sent, List<String> regions) {
        var answers = sent;
        var region = sent.value(REGION);
        var programme = tidy(sent.value(PROGRAMME));
        var reason = tidy(sent.value(REASON));
        if (!regions.contains(region)) {
            answers = answers.refuse(REGION, "weighting.region.missing");
        }
        if (programme.isEmpty() || programme.length() > LONGEST_NAME) {
            answers = answers.refuse(PROGRAMME, "weighting.programme.missing", LONGEST_NAME);
        }
        var weights = new ArrayList<Double>();
        for (var dimension : Dimension.values()) {
            var weight = weight(sent.value(dimension.name()));
            weights.add(weight.orElse(0));
            answers = weight.isEmpty() ? answers.refuse(dimension.name(), "weighting.weight.wrong") : answers;
        }
        if (weights.stream().noneMatch(weight -> weight > 0)) {
            answers = answers.refuse(Dimension.D1.name(), "weighting.weight.none");
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            answers = answers.refuse(REASON, "weighting.reason.missing", LONGEST_REASON);
        }
        return new WeightingForm(answers, region, programme, weights, reason);
    }

    private static OptionalDouble weight(String typed) {
        var bare = typed.strip();
        if (!WEIGHT.matcher(bare).matches()) {
            return OptionalDouble.empty();
        }
        double weight = Double.parseDouble(bare.replace(',', '.'));
        return weight <= MOST ? OptionalDouble.of(weight) : OptionalDouble.empty();
    }

    private static String tidy(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
