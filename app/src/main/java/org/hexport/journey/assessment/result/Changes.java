package org.hexport.journey.assessment.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Item;
import org.hexport.journey.readiness.instrument.Reliability;
import org.hexport.journey.readiness.instrument.Scoring;

/**
 * What became different since an earlier record: gates, and scores that moved by more than chance explains. Of two versions of the
 * instrument only the items that they have in common are compared.
 *
 * @param moved only where the standard error of measurement is known, and less than the move
 * @param errorKnown of how many dimensions the error is known
 */
public record Changes(Instant since, List<Gate> met, List<Gate> reopened, List<Moved> moved, int errorKnown) {

    public record Moved(Dimension dimension, double before, double now) {

        public boolean isUp() {
            return now > before;
        }
    }

    static Changes between(Assessed before, Assessed now, Map<Dimension, Reliability> reliability) {
        return new Changes(
                before.at(),
                now.sheet().met().stream()
                        .filter(gate -> !before.sheet().meets(gate))
                        .toList(),
                before.sheet().met().stream()
                        .filter(gate -> !now.sheet().meets(gate))
                        .toList(),
                moved(before, now, reliability),
                reliability.size());
    }

    private static List<Moved> moved(Assessed before, Assessed now, Map<Dimension, Reliability> reliability) {
        var common = now.instrument().items().stream().map(Item::code).collect(Collectors.toSet());
        common.retainAll(before.instrument().items().stream().map(Item::code).toList());
        var earlier = Scoring.EQUAL.scores(before.sheet().only(common));
        var later = Scoring.EQUAL.scores(now.sheet().only(common));
        var moved = new ArrayList<Moved>();
        reliability.forEach((dimension, known) -> {
            var from = earlier.of(dimension).score();
            var to = later.of(dimension).score();
            if (from != null && to != null && Math.abs(to - from) > known.error()) {
                moved.add(new Moved(dimension, from, to));
            }
        });
        return moved;
    }

    public boolean isNothing() {
        return met.isEmpty() && reopened.isEmpty() && moved.isEmpty();
    }
}
