package org.hexport.journey.stages.theories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexport.journey.stages.Rung;

/**
 * The common ladder: for each theory the rungs that each of its stages fits. The rung of an enterprise is the one that most of its
 * determined stages fit, the lowest on a tie.
 */
final class Ladder {

    private static final Rung[] ALL = Rung.values();
    private static final int RUNGS = ALL.length;
    private static final Theory[] THEORIES = Theory.values();

    /** For each theory in turn, for each of its stages, the rungs it fits as bits. */
    private static final List<Map<String, Integer>> FITS = fits();

    private Ladder() {}

    /**
     * Where the findings lie together.
     *
     * @param fitting how many determined stages fit the rung
     * @param counted how many theories determined a stage that has a place on the ladder
     * @param decisive how many of the fitting fit no other rung
     */
    record Place(Rung rung, int fitting, int counted, int decisive) {}

    static Place place(List<Finding> findings) {
        var votes = new int[RUNGS];
        var lone = new int[RUNGS];
        int counted = 0;
        for (int theory = 0; theory < findings.size(); theory++) {
            int fits = fits(THEORIES[theory], findings.get(theory));
            counted += fits == 0 ? 0 : 1;
            for (int rung = 0; rung < RUNGS; rung++) {
                int vote = fits >> rung & 1;
                votes[rung] += vote;
                lone[rung] += Integer.bitCount(fits) == 1 ? vote : 0;
            }
        }
        int most = lowestOfTheMost(votes);
        return new Place(ALL[most], votes[most], counted, lone[most]);
    }

    private static int lowestOfTheMost(int[] votes) {
        int most = 0;
        for (int rung = 1; rung < RUNGS; rung++) {
            most = votes[rung] > votes[most] ? rung : most;
        }
        return most;
    }

    /** The rungs that a finding fits, as bits; 0 where it is not counted. */
    static int fits(Theory theory, Finding finding) {
        return switch (finding) {
            case Finding.Stage(var name, var by) -> FITS.get(theory.ordinal()).getOrDefault(name, 0);
            case Finding.Between between -> 0;
        };
    }

    /** Row after row as the paper's seven theories are read together; a row names the stages in the order of the theories. */
    private static List<Map<String, Integer>> fits() {
        var fits = new ArrayList<Map<String, Integer>>();
        for (int theory = 0; theory < THEORIES.length; theory++) {
            fits.add(new HashMap<>());
        }
        row(fits, Rung.L0, "1", "1", "none", "1", "1", "1", "A-a");
        row(fits, Rung.L1, "1", "2", "1", "2", "1 2", "1 2", "A-a A-b A-c");
        row(fits, Rung.L2, "1", "3", "2", "3", "2", "2", "A-b");
        row(fits, Rung.L3, "1", "4", "3 4", "4", "3", "3", "B");
        row(fits, Rung.L4, "2", "5", "5", "5", "3 4", "4", "C");
        row(fits, Rung.L5, "2 3", "6", "5", "5 6", "4", "4", "C");
        row(fits, Rung.L6, "3 4", "6", "5", "6", "5", "4", "C");
        return fits;
    }

    private static void row(List<Map<String, Integer>> fits, Rung rung, String... stages) {
        for (int theory = 0; theory < stages.length; theory++) {
            for (var stage : stages[theory].split(" ")) {
                fits.get(theory).merge(stage, 1 << rung.ordinal(), (before, bit) -> before | bit);
            }
        }
    }
}
