package org.hexport.bench;

/**
 * One number that was measured.
 *
 * @param measure what it tells, in words
 * @param target the value to stay under, NaN where there is none
 * @param detail how it was obtained, or its spread
 */
public record Figure(String measure, double value, String unit, double target, String detail) {

    public static Figure of(String measure, double value, String unit, String detail) {
        return new Figure(measure, value, unit, Double.NaN, detail);
    }

    public Figure under(double most) {
        return new Figure(measure, value, unit, most, detail);
    }

    String verdict() {
        if (Double.isNaN(target)) return "";
        return "%s %s".formatted(Report.number(target), value < target ? "met" : "missed");
    }
}
