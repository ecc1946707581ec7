package org.hexport.journey.stages.theories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.hexport.journey.stages.theories.Facts.Amounts;
import org.hexport.journey.stages.theories.Facts.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an enterprise and what follows from them: the words in which the rules speak.
 *
 * @param largeFrom exports of a year from which an exporter is large
 */
record Situation(Facts facts, PsychicDistance distance, double largeFrom) {

    /** For export to be regular: quarters of the last eight with a shipment. */
    private static final int REGULAR_QUARTERS = 4;

    private static final int RECENT_MONTHS = 24;
    private static final int EARLY_YEARS = 3;

    /** Binary numbers round fractions of money: 0.15 of 3.00 is 5 %, though their quotient falls a little short of it. */
    private static final double ALMOST_ONE = 1 - 1e-15;

    Facts.Asked asked() {
        return facts.asked();
    }

    Recorded recorded() {
        return facts.recorded();
    }

    private Amounts amounts() {
        return facts.amounts();
    }

    boolean everExported() {
        return recorded().firstExport() != null || recorded().lastExport() != null || shipsNow();
    }

    boolean active() {
        var last = recorded().lastExport();
        return shipsNow() || last != null && monthsSince(last) < RECENT_MONTHS;
    }

    private boolean shipsNow() {
        return recorded().quarters() > 0 || recorded().shipments() > 0;
    }

    boolean former() {
        return everExported() && !active();
    }

    /** Exports in at least four of the last eight quarters. */
    boolean regular() {
        return recorded().quarters() >= REGULAR_QUARTERS;
    }

    boolean explores(int least) {
        return recorded().exploring() >= least;
    }

    /** First exported less than 24 months ago; false where it is unknown when. */
    boolean newExporter() {
        var first = recorded().firstExport();
        return first != null && monthsSince(first) < RECENT_MONTHS;
    }

    boolean firstExportUnknown() {
        return recorded().firstExport() == null;
    }

    private long monthsSince(LocalDate day) {
        return ChronoUnit.MONTHS.between(day, facts.asOf());
    }

    boolean uses(Mode mode) {
        return recorded().modes().contains(mode);
    }

    boolean usesOnly(Mode mode) {
        return recorded().modes().equals(Set.of(mode));
    }

    boolean noDestination() {
        return recorded().destinations().isEmpty();
    }

    /** Exports to a country that is not near. */
    boolean goesFar() {
        return distance.reachesBeyondTheNearest(recorded().destinations());
    }

    @Nullable
    Double exports() {
        return amounts().exports();
    }

    boolean ratioUnknown() {
        var sales = amounts().sales();
        return exports() == null || sales == null || sales == 0;
    }

    /** Which amounts the share of exports in sales lacks: 0 exports, 1 sales, 2 both. */
    int ratioGap() {
        if (exports() != null) {
            return 1;
        }
        var sales = amounts().sales();
        return sales == null || sales == 0 ? 2 : 0;
    }

    /** False where the share is unknown. */
    boolean ratioBelow(double share) {
        return !ratioUnknown() && isBelow(ratio(), share);
    }

    /** False where the share is unknown. */
    boolean ratioFrom(double share) {
        return !ratioUnknown() && !isBelow(ratio(), share);
    }

    private double ratio() {
        Double exports = exports();
        Double sales = amounts().sales();
        return exports == null || sales == null ? Double.NaN : exports / sales;
    }

    boolean large() {
        Double exports = exports();
        return exports != null && isLarge(exports, largeFrom);
    }

    static boolean isLarge(double exports, double largeFrom) {
        return !isBelow(exports, largeFrom);
    }

    /** Exports are known to be less than in the year before. */
    boolean shrinking() {
        Double exports = exports();
        Double previous = amounts().previous();
        return exports != null && previous != null && isBelow(exports, previous);
    }

    boolean early() {
        var first = recorded().firstExport();
        var founded = facts.founded();
        return first != null && founded != null && first.getYear() - founded <= EARLY_YEARS;
    }

    private static boolean isBelow(double amount, double bound) {
        return amount < bound * ALMOST_ONE;
    }
}
