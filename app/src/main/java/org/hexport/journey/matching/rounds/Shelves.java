package org.hexport.journey.matching.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Barrier;

/** Open offers by the barrier that they lift, so that a need looks at those few and only counts the others. */
class Shelves {

    private final Map<Barrier, List<Integer>> lifting = new EnumMap<>(Barrier.class);
    private final int closed;
    private final int open;

    Shelves(List<SeatOffer> offers, LocalDate day) {
        int seen = 0;
        for (int o = 0; o < offers.size(); o++) {
            if (offers.get(o).offered().isOpenOn(day)) {
                seen++;
                for (var barrier : offers.get(o).offer().barriers()) {
                    lifting.computeIfAbsent(barrier, key -> new ArrayList<>()).add(o);
                }
            }
        }
        this.open = seen;
        this.closed = offers.size() - seen;
    }

    /** Numbers of the offers, ascending. */
    List<Integer> lifting(Barrier barrier) {
        return lifting.getOrDefault(barrier, List.of());
    }

    /** The offers that stand on no shelf of the barrier, by the condition that they break. */
    Map<Condition, Integer> excluded(Barrier barrier) {
        var excluded = new EnumMap<Condition, Integer>(Condition.class);
        put(excluded, Condition.OPEN, closed);
        put(excluded, Condition.BARRIER, open - lifting(barrier).size());
        return excluded;
    }

    private static void put(Map<Condition, Integer> excluded, Condition condition, int count) {
        if (count > 0) {
            excluded.put(condition, count);
        }
    }
}
