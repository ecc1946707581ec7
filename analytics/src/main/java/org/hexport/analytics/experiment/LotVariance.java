package org.hexport.analytics.experiment;

import java.util.List;
import org.hexport.analytics.experiment.LotEffect.Lot;
import org.hexport.analytics.experiment.LotEffect.Side;

/** Sums the parts of a variance with the degrees of freedom that Satterthwaite 1946 gives their sum; see {@link LotEffect}. */
final class LotVariance {

    private double sum;
    private double squaresByDegrees;
    private boolean known = true;

    private LotVariance() {}

    static LotVariance of(List<Lot> lots, int all) {
        var variance = new LotVariance();
        for (Lot lot : lots) {
            if (lot.hasSpread()) {
                double weight = (double) lot.size() / all;
                variance.addSide(weight, lot.won);
                variance.addSide(weight, lot.lost);
            }
        }
        variance.addBetween(lots.stream().filter(lot -> !lot.hasSpread()).toList(), all);
        return variance;
    }

    double sum() {
        return sum;
    }

    boolean known() {
        return known;
    }

    /** 1 where nothing varies or nothing is known. */
    double degrees() {
        return known && squaresByDegrees > 0 ? sum * sum / squaresByDegrees : 1;
    }

    private void addSide(double weight, Side side) {
        add(weight * weight * side.variance(), side.n - 1);
    }

    /** With h = q^2 / sum q^2 of sizes q: {@code sum y^2 - (sum q y)^2 / sum q^2} of {@code y = a / sqrt(1 - h)}. */
    private void addBetween(List<Lot> fine, int all) {
        if (fine.isEmpty()) return;
        if (fine.size() == 1) {
            known = false;
            return;
        }
        double sizes = fine.stream()
                .mapToDouble(lot -> (double) lot.size() * lot.size())
                .sum();
        double squares = 0;
        double along = 0;
        for (Lot lot : fine) {
            double y = lot.weighted(all) / Math.sqrt(1 - (double) lot.size() * lot.size() / sizes);
            squares += y * y;
            along += lot.size() * y;
        }
        add(Math.max(0, squares - along * along / sizes), fine.size() - 1);
    }

    private void add(double part, double degrees) {
        sum += part;
        squaresByDegrees += part * part / degrees;
    }
}
