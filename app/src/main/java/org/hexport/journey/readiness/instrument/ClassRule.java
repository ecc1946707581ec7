package org.hexport.journey.readiness.instrument;

import java.util.Collection;
import java.util.List;
import org.hexport.journey.readiness.Gate;

/**
 * The sixth rule of the scoring: the highest class whose conditions all hold, as it follows from the mean of all dimensions once what does not
 * hang on the weights is known. The cut-offs are provisional until they are calibrated on local data.
 *
 * @param exporting an export of the last twelve months is on record, which alone makes C4
 * @param ready all nine gates are met on the evidence of others, and no dimension is below 50: C3 asks for both
 * @param indirect the five gates before any export are met, which C2 asks for
 * @param motivated motivation and commitment reach 25, which C1 asks for; where nothing of them applies they don't
 */
record ClassRule(boolean exporting, boolean ready, boolean indirect, boolean motivated) {

    private static final double READY_OVERALL = 70;
    private static final double READY_EACH = 50;
    private static final double INDIRECT_OVERALL = 55;
    private static final double BUILDING_OVERALL = 35;
    private static final double BUILDING_MOTIVATION = 25;

    /** Sums of thirds and fifths miss a round number by less than this; two different scores are further apart. */
    private static final double ROUNDING = 1e-9;

    private static final List<Gate> GATES = List.of(Gate.values());

    /** @param dimensions the scores, or one of their bounds; NaN where there is none */
    static ClassRule of(Sheet sheet, double[] dimensions) {
        boolean proven = true;
        boolean indirect = true;
        for (var gate : GATES) {
            proven &= sheet.proves(gate);
            indirect &= sheet.meets(gate) || !gate.isBeforeAnyExport();
        }
        return new ClassRule(sheet.exporting(), proven && noneIsLow(dimensions), indirect, isMotivated(dimensions));
    }

    /** Where gates may not have been asked: these count as met, and all evidence at its best. */
    static ClassRule withOpen(Collection<Gate> open, double[] dimensions) {
        return new ClassRule(
                false,
                open.isEmpty() && noneIsLow(dimensions),
                open.stream().noneMatch(Gate::isBeforeAnyExport),
                isMotivated(dimensions));
    }

    /** @param overall the mean of all dimensions; NaN where nothing applies */
    ReadinessClass at(double overall) {
        if (exporting) {
            return ReadinessClass.C4;
        }
        if (ready && reaches(overall, READY_OVERALL)) {
            return ReadinessClass.C3;
        }
        if (indirect && reaches(overall, INDIRECT_OVERALL)) {
            return ReadinessClass.C2;
        }
        return motivated && reaches(overall, BUILDING_OVERALL) ? ReadinessClass.C1 : ReadinessClass.C0;
    }

    private static boolean isMotivated(double[] dimensions) {
        return reaches(dimensions[Dimension.D1.ordinal()], BUILDING_MOTIVATION);
    }

    private static boolean noneIsLow(double[] dimensions) {
        for (double value : dimensions) {
            if (value < READY_EACH - ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private static boolean reaches(double value, double cutOff) {
        return value >= cutOff - ROUNDING;
    }
}
