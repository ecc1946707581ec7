package org.hexport.journey.assessment.weighing;

import java.util.List;
import java.util.Map;
import org.hexport.journey.readiness.instrument.Agreement;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Reliability;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * How far the scores can be trusted, by dimension.
 *
 * @param instrument its version
 */
public record ReliabilityPage(String instrument, List<Line> lines) {

    /** @param reliability null where too little is known; so is agreement */
    public record Line(
            Dimension dimension,
            @Nullable Reliability reliability,
            @Nullable Agreement agreement) {

        public String alpha(Ui ui) {
            return reliability == null ? unknown(ui) : figure(ui, reliability.alpha(), reliability.n());
        }

        public String error(Ui ui) {
            return reliability == null ? unknown(ui) : ui.t("reliability.points", ui.decimal(reliability.error(), 1));
        }

        public String agreement(Ui ui) {
            return agreement == null ? unknown(ui) : figure(ui, agreement.kappa(), agreement.n());
        }

        private static String figure(Ui ui, double value, int n) {
            return ui.t("reliability.of", ui.decimal(value, 2), n);
        }

        private static String unknown(Ui ui) {
            return ui.t("reliability.unknown");
        }
    }

    static ReliabilityPage of(
            String instrument, Map<Dimension, Reliability> reliability, Map<Dimension, Agreement> agreement) {
        return new ReliabilityPage(
                instrument,
                List.of(Dimension.values()).stream()
                        .map(dimension -> new Line(dimension, reliability.get(dimension), agreement.get(dimension)))
                        .toList());
    }

    public boolean isNothing() {
        return lines.stream().allMatch(line -> line.reliability() == null && line.agreement() == null);
    }

    public int fewest() {
        return Reliability.FEWEST;
    }
}
