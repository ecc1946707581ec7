package org.hexport.journey.stages.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.hexport.journey.stages.theories.Facts.Amounts;
import org.hexport.journey.stages.theories.Mode;
import org.hexport.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What reports say of an enterprise's trade, in the windows of the rules. Twelve months are the last four quarters that are over, 24 months
 * the last eight; a year counts where none of its quarters was reported. Amounts are of the quarters that were reported; without any they
 * are unknown, and the year before is compared only where the same quarters were reported in both.
 */
final class Trade {

    private static final int QUARTERS = 4;

    private final LocalDate asOf;
    private final List<Report> exports;
    private final List<Report> recent;
    private final List<Report> now;
    private final List<Report> before;

    private Trade(LocalDate asOf, List<Report> reports) {
        this.asOf = asOf;
        this.exports = reports.stream().filter(Report::hasExports).toList();
        var last = lastQuarters(asOf, 2 * QUARTERS);
        this.now = year(reports, last.subList(0, QUARTERS), asOf.getYear() - 1);
        this.before = year(reports, last.subList(QUARTERS, 2 * QUARTERS), asOf.getYear() - 2);
        this.recent = exports.stream()
                .filter(report -> report.isOfAYear() ? report.endsWithin(24, asOf) : last.contains(report.period()))
                .toList();
    }

    static Trade of(LocalDate asOf, List<Report> reports) {
        return new Trade(asOf, reports);
    }

    private static List<String> lastQuarters(LocalDate asOf, int count) {
        var quarters = new ArrayList<String>();
        for (var quarter = Quarter.of(asOf).previous(); quarters.size() < count; quarter = quarter.previous()) {
            quarters.add(quarter.toString());
        }
        return quarters;
    }

    /** The quarters' reports; where there are none, the calendar year's. */
    private static List<Report> year(List<Report> reports, List<String> quarters, int year) {
        var ofQuarters = reports.stream()
                .filter(report -> quarters.contains(report.period()))
                .toList();
        return ofQuarters.isEmpty()
                ? reports.stream()
                        .filter(report -> report.period().equals(Integer.toString(year)))
                        .toList()
                : ofQuarters;
    }

    int shipments() {
        return now.stream().mapToInt(Report::atLeastShipments).sum();
    }

    /** Of the last eight; a year says of one at least. */
    int quarters() {
        return (int) recent.stream().map(Report::period).distinct().count();
    }

    List<String> destinations() {
        return recent.stream()
                .flatMap(report -> report.countries().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** As reported; where none was, as the kind of value says. */
    Set<Mode> modes() {
        var modes = EnumSet.noneOf(Mode.class);
        for (var report : recent) {
            report.modes().forEach(word -> Mode.find(word).ifPresent(modes::add));
            if (report.modes().isEmpty()) {
                if (report.direct() > 0) modes.add(Mode.DIRECT);
                if (report.indirect() > 0) modes.add(Mode.INDIRECT_TRADER);
            }
        }
        return modes.isEmpty() ? Set.of() : modes;
    }

    /** The beginning of the first period, or earlier where the owner says so. */
    @Nullable
    LocalDate firstExport(@Nullable LocalDate said) {
        return exports.stream()
                .map(Report::start)
                .min(Comparator.naturalOrder())
                .filter(day -> said == null || day.isBefore(said))
                .orElse(said);
    }

    /** The end of the last period, or later where the owner says so; never after the day. */
    @Nullable
    LocalDate lastExport(@Nullable LocalDate said) {
        return exports.stream()
                .map(Report::end)
                .max(Comparator.naturalOrder())
                .map(day -> day.isAfter(asOf) ? asOf : day)
                .filter(day -> said == null || day.isAfter(said))
                .or(() -> Optional.ofNullable(said))
                .orElse(null);
    }

    Amounts amounts() {
        return now.isEmpty()
                ? Amounts.UNKNOWN
                : new Amounts(
                        sum(now, Report::direct),
                        sum(now, Report::indirect),
                        isComparable()
                                ? Double.valueOf(sum(before, report -> report.direct() + report.indirect()))
                                : null,
                        sum(now, report -> report.domestic() + report.direct() + report.indirect()));
    }

    private boolean isComparable() {
        return now.stream()
                .map(Trade::aYearEarlier)
                .allMatch(period ->
                        before.stream().anyMatch(report -> report.period().equals(period)));
    }

    private static String aYearEarlier(Report report) {
        return Integer.parseInt(report.period().substring(0, 4))
                - 1
                + report.period().substring(4);
    }

    private static double sum(List<Report> reports, ToLongFunction<Report> amount) {
        return reports.stream().mapToLong(amount).sum();
    }
}
