package org.hexport.journey.barriers.asked;

import static org.hexport.kernel.Barrier.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.hexport.journey.stages.Rung;
import org.hexport.kernel.Barrier;

/** Which barriers are asked about at which rung: those that an enterprise can have met there. Others only on request. */
public final class Asked {

    private static final Set<Barrier> AT_THE_BEGINNING = Set.of(INF1, INF3, FUN1, FUN2, FUN4, GOV1, MPR3, MPR4);
    private static final Set<Barrier> SINGLES_WHILE_EXPLORING = Set.of(MPC1, PRO1, PRO2, ENV_P2, ENV_S3);
    private static final Set<Barrier> AFTER_THE_FIRST_SHIPMENTS = Set.of(ENV_E1, ENV_P1);

    private Asked() {}

    /**
     * In the order of the list.
     *
     * @param imports the enterprise buys abroad: without, nobody is asked about buying abroad
     */
    public static Set<Barrier> at(Rung rung, boolean imports) {
        if (rung.compareTo(Rung.L2) < 0) {
            return those(AT_THE_BEGINNING::contains);
        }
        if (rung == Rung.L2) {
            return those(Asked::isAskedWhileExploring);
        }
        return those(barrier -> (imports || !is(barrier, "INW"))
                && (rung.compareTo(Rung.L3) > 0 || !AFTER_THE_FIRST_SHIPMENTS.contains(barrier)));
    }

    private static boolean isAskedWhileExploring(Barrier barrier) {
        return SINGLES_WHILE_EXPLORING.contains(barrier)
                || is(barrier, "INF")
                || is(barrier, "FUN")
                || is(barrier, "MPR")
                || is(barrier, "GOV")
                || is(barrier, "NET");
    }

    private static boolean is(Barrier barrier, String group) {
        return barrier.code().startsWith(group);
    }

    private static Set<Barrier> those(Predicate<Barrier> asked) {
        var barriers = EnumSet.noneOf(Barrier.class);
        Arrays.stream(Barrier.values()).filter(asked).forEach(barriers::add);
        return barriers;
    }
}
