package org.hexport.journey.stages.theories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexport.journey.stages.Rung;
import org.hexport.journey.stages.theories.Facts.Amounts;
import org.hexport.journey.stages.theories.Facts.Recorded;

/**
 * The fewest things that would have to be so for an enterprise to be read one rung higher. It says what a higher rung means; it doesn't
 * say that one should climb.
 */
public final class NextStep {

    /** Something that an enterprise can do, the easiest first. */
    public enum Change {
        EXPLORE,
        PLAN,
        REVIEW,
        SHIP,
        SHIP_OFTEN,
        SECOND_COUNTRY,
        FAR_COUNTRY,
        SET_ASIDE,
        TENTH,
        FOUR_TENTHS
    }

    private static final int MOST = 3;
    private static final int OFTEN = 4;
    private static final String NEAR = "SG";
    private static final String OTHER_NEAR = "MY";
    private static final String FAR = "NL";
    private static final double ANY_SALES = 1e9;

    private NextStep() {}

    /**
     * What is reached by it.
     *
     * @param changes empty where up to three changes reach nothing higher
     */
    public record Step(Rung to, List<Change> changes) {}

    public static Step of(Facts facts, Classifier classifier) {
        var here = classifier.classify(facts).rung();
        for (int size = 1; size <= MOST; size++) {
            var reached = subsets(size).stream()
                    .map(changes -> new Step(
                            classifier.classify(changed(facts, changes)).rung(), List.copyOf(changes)))
                    .filter(step -> step.to().compareTo(here) > 0)
                    .min(Comparator.comparing(Step::to));
            if (reached.isPresent()) {
                return reached.get();
            }
        }
        return new Step(here, List.of());
    }

    private static List<Set<Change>> subsets(int size) {
        var subsets = new ArrayList<Set<Change>>();
        for (int bits = 1; bits < 1 << Change.values().length; bits++) {
            if (Integer.bitCount(bits) == size) {
                var subset = EnumSet.noneOf(Change.class);
                for (var change : Change.values()) {
                    if ((bits >> change.ordinal() & 1) == 1) {
                        subset.add(change);
                    }
                }
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private static Facts changed(Facts facts, Set<Change> changes) {
        var changed = facts;
        for (var change : changes) {
            changed = changed(changed, change);
        }
        return changed;
    }

    private static Facts changed(Facts facts, Change change) {
        var known = facts.recorded();
        var said = facts.asked();
        return switch (change) {
            case EXPLORE -> facts.with(known.explored(Math.max(2, known.exploring())));
            case PLAN -> facts.with(said.interest(Math.max(3, said.interest() == null ? 0 : said.interest())));
            case REVIEW -> facts.with(known.reviewed());
            case SHIP -> facts.with(shipped(known, 1, facts.asOf()));
            case SHIP_OFTEN -> facts.with(shipped(known, OFTEN, facts.asOf()));
            case SECOND_COUNTRY -> facts.with(to(known, known.destinations().contains(NEAR) ? OTHER_NEAR : NEAR));
            case FAR_COUNTRY -> facts.with(to(known, FAR));
            case SET_ASIDE -> facts.with(said.resources(true));
            case TENTH -> facts.with(share(facts.amounts(), 0.10));
            case FOUR_TENTHS -> facts.with(share(facts.amounts(), 0.40));
        };
    }

    private static Recorded shipped(Recorded known, int quarters, LocalDate today) {
        var since = known.firstExport() == null ? known.first(today) : known;
        return since.shipped(Math.max(quarters, known.shipments()), Math.max(quarters, known.quarters()), today);
    }

    private static Recorded to(Recorded known, String country) {
        var countries = new ArrayList<>(known.destinations());
        if (!countries.contains(country)) {
            countries.add(country);
        }
        return known.to(List.copyOf(countries));
    }

    private static Amounts share(Amounts known, double share) {
        double sales = known.sales() == null || known.sales() == 0 ? ANY_SALES : known.sales();
        Double exports = known.exports();
        double least = Math.max(Math.ceil(sales * share), exports == null ? 0 : exports);
        Double previous = known.previous();
        return new Amounts(previous == null ? least : Math.max(least, previous), 0.0, previous, sales);
    }
}
