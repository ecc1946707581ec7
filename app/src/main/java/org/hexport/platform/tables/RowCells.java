package org.hexport.platform.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the row that a {@link RowFile} is at, read as what their columns mean: as {@link Cells} reads them, but fast enough for
 * millions of rows. An empty cell is null or an empty text; a cell that doesn't keep its rule is a fault, and reads as empty.
 */
public final class RowCells {

    private static final int MOST_DIGITS = 18;

    /** So many digits a double holds exactly. */
    private static final int EXACT_DIGITS = 15;

    private static final int EARLIEST_YEAR = 1000;
    private static final double[] TENTHS = powersOfTen();

    private final List<String> columns;
    private final char point;
    private final Faults faults;
    private String[] cells = {};
    private int filled;
    private int number;
    private boolean sound;

    RowCells(List<String> columns, boolean decimalComma, Faults faults) {
        this.columns = columns;
        this.point = decimalComma ? ',' : '.';
        this.faults = faults;
    }

    /** @param texts of which the first are the row's cells; they are read, not copied */
    void at(int row, String[] texts, int count) {
        cells = texts;
        filled = count;
        number = row;
        sound = true;
    }

    /** Counting the header as 1. */
    public int number() {
        return number;
    }

    /** Nothing was refused so far. */
    public boolean sound() {
        return sound;
    }

    /** Says what would be right in this cell. */
    public void refuse(int place, Rule rule) {
        report(new CellError(number, columns.get(place), text(place), rule));
    }

    void report(CellError fault) {
        sound = false;
        faults.add(fault);
    }

    void reportExtraCell(int row, int place, String cell) {
        report(new CellError(row, "cell " + (place + 1), cell, Rule.of("tables.rule.too-many-cells")));
    }

    /** Without blanks around it. */
    public String text(int place) {
        return place < 0 || place >= filled ? "" : cells[place].strip();
    }

    /** Refused where it is empty or holds signs that are no text. */
    public String required(int place) {
        var text = text(place);
        if (text.isEmpty()) {
            refuse(place, Rule.of("tables.rule.required"));
        } else if (hasForeignSigns(text)) {
            refuse(place, Rule.of("tables.rule.utf-8"));
        }
        return text;
    }

    static boolean hasForeignSigns(String text) {
        return text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0;
    }

    /** y or n, and what else says yes or no in English and Indonesian. */
    public @Nullable Boolean yesNo(int place) {
        var text = text(place);
        return switch (text.length() > 1 ? text.toLowerCase(Locale.ROOT) : text) {
            case "" -> null;
            case "y", "Y", "yes", "ya", "true" -> true;
            case "n", "N", "no", "tidak", "false" -> false;
            default -> refused(place, Rule.of("tables.rule.yes-no"));
        };
    }

    /** A whole number from 0 to the most; as spreadsheets write it, perhaps with .0. */
    public @Nullable Integer count(int place, int most, Rule rule) {
        var text = text(place);
        if (text.isEmpty()) {
            return null;
        }
        int digits = text.indexOf(point);
        boolean zeros = digits < 0 || text.length() - digits <= 3 && onlyZeros(text, digits + 1);
        long value = digits(text, 0, digits < 0 ? text.length() : digits);
        return zeros && value >= 0 && value <= most ? Integer.valueOf((int) value) : this.<Integer>refused(place, rule);
    }

    private static boolean onlyZeros(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return from < text.length();
    }

    /**
     * Not negative, with a decimal point (a comma where semicolons separate) and without thousands separators. Three zeros after the point
     * are refused: 1.000 may be meant as a thousand.
     */
    public @Nullable Double amount(int place) {
        var text = text(place);
        if (text.isEmpty()) {
            return null;
        }
        int at = text.indexOf(point);
        int end = at < 0 ? text.length() : at;
        int decimals = at < 0 ? 0 : text.length() - at - 1;
        long whole = digits(text, 0, end);
        long part = decimals == 0 ? at < 0 ? 0 : -1 : digits(text, at + 1, text.length());
        if (whole < 0 || part < 0 || decimals == 3 && part == 0) {
            return refused(place, Rule.of("tables.rule.amount"));
        }
        return end + decimals <= EXACT_DIGITS
                ? Double.valueOf((whole * TENTHS[decimals] + part) / TENTHS[decimals])
                : Double.valueOf(text.replace(',', '.'));
    }

    /** The number that these digits write; -1 where they are none, or too many. */
    private static long digits(String text, int from, int to) {
        if (from >= to || to - from > MOST_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static double[] powersOfTen() {
        var powers = new double[EXACT_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** ISO 8601, such as 2026-11-24. */
    public @Nullable LocalDate day(int place) {
        var text = text(place);
        if (text.isEmpty()) {
            return null;
        }
        boolean form = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = form ? (int) digits(text, 0, 4) : -1;
        int month = form ? (int) digits(text, 5, 7) : -1;
        int day = form ? (int) digits(text, 8, 10) : -1;
        if (year >= EARLIEST_YEAR && month >= 1 && month <= 12 && day >= 1) {
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException noSuchDay) {
                return refused(place, Rule.of("tables.rule.day"));
            }
        }
        return refused(place, Rule.of("tables.rule.day"));
    }

    /** One of several words. */
    public <T> @Nullable T word(int place, Function<String, Optional<T>> find, Rule rule) {
        var text = text(place);
        if (text.isEmpty()) {
            return null;
        }
        var found = find.apply(text);
        return found.isPresent() ? found.get() : this.<T>refused(place, rule);
    }

    /** Several words, separated by semicolons, each once. */
    public <T> List<T> words(int place, Function<String, Optional<T>> find, Rule rule) {
        var text = text(place);
        if (text.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<T>(4);
        for (int from = 0; from <= text.length(); ) {
            int to = text.indexOf(';', from);
            to = to < 0 ? text.length() : to;
            var word = text.substring(from, to).strip();
            var meaning = word.isEmpty() ? Optional.<T>empty() : find.apply(word);
            if (meaning.isPresent() && !found.contains(meaning.get())) {
                found.add(meaning.get());
            }
            if (meaning.isEmpty() && !word.isEmpty()) {
                refuse(place, rule);
                return List.of();
            }
            from = to + 1;
        }
        return found;
    }

    private <T> @Nullable T refused(int place, Rule rule) {
        refuse(place, rule);
        return null;
    }
}
