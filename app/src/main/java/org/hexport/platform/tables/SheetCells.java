package org.hexport.platform.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook says, as its author meant it: a long number that Excel holds as 9.99E12 is written out, a number in a date's
 * format is a date.
 */
final class SheetCells {

    /** Excel holds 15 significant digits; what a binary fraction shows beyond them is noise. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.|general");
    private static final Pattern PART_OF_DATE = Pattern.compile("[ydmhs]");

    private final LocalDate dayZero;

    /** @param from1904 the workbook counts its days from 1904, as those of old Macs do */
    SheetCells(boolean from1904) {
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    String text(Cell cell) {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> isDate(cell) ? date(number) : written(number);
            case Boolean yes -> yes ? "y" : "n";
            case Object other -> other.toString();
        };
    }

    static String written(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        return (exact.scale() > 0 ? exact.round(EXCEL).stripTrailingZeros() : exact).toPlainString();
    }

    private String date(BigDecimal days) {
        var whole = days.longValue();
        var seconds = days.subtract(BigDecimal.valueOf(whole)).multiply(SECONDS_OF_DAY);
        var time = LocalTime.MIDNIGHT.plusSeconds(Math.round(seconds.doubleValue()));
        if (whole == 0 && !time.equals(LocalTime.MIDNIGHT)) {
            return time.toString();
        }
        var day = dayZero.plusDays(whole);
        return time.equals(LocalTime.MIDNIGHT)
                ? day.toString()
                : LocalDateTime.of(day, time).toString();
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id != null && isBuiltInDate(id)) {
            return true;
        }
        return isDateFormat(cell.getDataFormatString());
    }

    /** ECMA-376 part 1, 18.8.30: the numbers of the formats that need no text. */
    private static boolean isBuiltInDate(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    static boolean isDateFormat(@Nullable String format) {
        if (format == null) {
            return false;
        }
        var signs = LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return PART_OF_DATE.matcher(signs).find();
    }
}
