package org.hexport.journey.stages.theories;

import java.util.List;

/** What a theory says of an enterprise. */
public sealed interface Finding {

    /** Regular and direct: the establishment chain has no box for it. */
    String OUTSIDE = "outside";

    /** Tried exporting and decided against it: a stage of its own. */
    String REJECTED = "rejected";

    /** The facts that decided. */
    List<Fact> by();

    /** A stage, determined. */
    record Stage(String name, List<Fact> by) implements Finding {

        public Stage {
            by = List.copyOf(by);
        }
    }

    /**
     * One of several: a deciding fact is unknown.
     *
     * @param ask what would decide
     */
    record Between(String lowest, String highest, List<Fact> ask, List<Fact> by) implements Finding {

        public Between {
            ask = List.copyOf(ask);
            by = List.copyOf(by);
        }
    }

    static Finding stage(String name, Fact... by) {
        return new Stage(name, List.of(by));
    }

    static Between between(String lowest, String highest, Fact... ask) {
        return new Between(lowest, highest, List.of(ask), List.of());
    }

    /** A finding for each {@link Situation#ratioGap}. */
    static List<Finding> betweenForLackOfARatio(String lowest, String highest) {
        return List.of(
                between(lowest, highest, Fact.EXPORTS_12M),
                between(lowest, highest, Fact.SALES_12M),
                between(lowest, highest, Fact.EXPORTS_12M, Fact.SALES_12M));
    }
}
