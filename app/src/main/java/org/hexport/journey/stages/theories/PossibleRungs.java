package org.hexport.journey.stages.theories;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hexport.journey.stages.Rung;
import org.hexport.journey.stages.theories.Facts.Amounts;
import org.hexport.journey.stages.theories.Facts.Decision;

/** On which rungs an enterprise may stand, whatever the facts are that are missing: each is tried with every answer that matters. */
public final class PossibleRungs {

    private static final List<Integer> INTERESTS = List.of(0, 1, 2, 3);
    private static final List<Boolean> EITHER = List.of(true, false);
    private static final List<Double> SHARES = List.of(0.01, 0.07, 0.20, 0.60);
    private static final double ANY_SALES = 1e9;

    private PossibleRungs() {}

    /** Never empty; one rung where nothing is missing. */
    public static Set<Rung> of(Facts facts, Classifier classifier) {
        var open = List.of(facts);
        for (var fact : classifier.classify(facts).missing()) {
            open = open.stream()
                    .flatMap(each -> answered(each, fact))
                    .distinct()
                    .toList();
        }
        var rungs = EnumSet.noneOf(Rung.class);
        open.forEach(each -> rungs.add(classifier.classify(each).rung()));
        return rungs;
    }

    private static Stream<Facts> answered(Facts facts, Fact fact) {
        var said = facts.asked();
        var known = facts.recorded();
        var today = facts.asOf();
        return switch (fact) {
            case INT -> INTERESTS.stream().map(said::interest).map(facts::with);
            case UNSOL -> EITHER.stream().map(said::unsolicited).map(facts::with);
            case DECISION -> Stream.of(Decision.values()).map(said::decided).map(facts::with);
            case RESOURCES -> EITHER.stream().map(said::resources).map(facts::with);
            case EXPORTS_12M, SALES_12M -> amounts(facts);
            case FIRST_EXPORT ->
                Stream.of(today, today.minusYears(3)).map(known::first).map(facts::with);
            case MODES ->
                Stream.of(Mode.AGENT, Mode.DIRECT).map(Set::of).map(known::by).map(facts::with);
            case DESTINATIONS ->
                Stream.of("SG", "US").map(List::of).map(known::to).map(facts::with);
            default -> Stream.of(facts);
        };
    }

    private static Stream<Facts> amounts(Facts facts) {
        var exports = facts.amounts().exports();
        var sales = facts.amounts().sales();
        return SHARES.stream().map(share -> {
            double all = sales != null && sales > 0 ? sales : exports == null ? ANY_SALES : exports / share;
            double direct = exports == null ? all * share : exports;
            return facts.with(new Amounts(direct, 0.0, facts.amounts().previous(), all));
        });
    }
}
