package org.hexport.platform.ui;

import java.util.List;
import java.util.stream.IntStream;

/** A ladder and where one stands on it. */
public record LadderFigure(List<Rung> rungs) {

    /**
     * @param passed below where one stands
     * @param current where one stands
     * @param possible one of several where one may stand: a fact is missing
     */
    public record Rung(String label, boolean passed, boolean current, boolean possible) {}

    public static LadderFigure at(List<String> labels, int current) {
        return between(labels, current, current);
    }

    /** Somewhere from one rung to another, both included. */
    public static LadderFigure between(List<String> labels, int lowest, int highest) {
        if (lowest < 0 || highest < lowest || highest >= labels.size()) {
            throw new IllegalArgumentException("no rungs " + lowest + " to " + highest + " of " + labels.size());
        }
        return new LadderFigure(IntStream.range(0, labels.size())
                .mapToObj(rung -> new Rung(
                        labels.get(rung),
                        rung < lowest,
                        rung == lowest && lowest == highest,
                        rung >= lowest && rung <= highest && lowest != highest))
                .toList());
    }
}
