package org.hexport.platform.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read as what their columns mean. An empty cell is null or an empty text; a cell that doesn't keep its rule is an
 * error, collected, so that a person hears of all of them at once.
 */
public final class Cells {

    private static final int LONGEST = 500;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\p{Cc}]+");
    private static final Pattern FAILED_FORMULA = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");
    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@].*");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,18})(?:[.]0{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(?:[.]\\d{1,12})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern REGION = Pattern.compile("\\d{2}([.]\\d{2}([.]\\d{2}([.]\\d{4})?)?)?");
    private static final Pattern PLAIN_REGION = Pattern.compile("\\d{4}|\\d{6}");

    private final Table.Row row;
    private final boolean decimalComma;
    private final Consumer<CellError> errors;
    private final Consumer<CellError> warnings;
    private final Set<String> hidden = new HashSet<>();
    private boolean sound = true;

    Cells(Table.Row row, boolean decimalComma, Consumer<CellError> errors, Consumer<CellError> warnings) {
        this.row = row;
        this.decimalComma = decimalComma;
        this.errors = errors;
        this.warnings = warnings;
    }

    /** Without blanks around it, blanks within made one, and without signs that nobody sees (they come with copied phone numbers). */
    public static String tidy(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(UNSEEN.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** No error so far. */
    public boolean sound() {
        return sound;
    }

    public int row() {
        return row.number();
    }

    /** What stands in this column is nobody's to read again: errors leave it out. */
    public void hide(String column) {
        hidden.add(column);
    }

    /** Says what would be right in this cell. */
    public void refuse(String column, Rule rule) {
        sound = false;
        errors.accept(remark(column, rule));
    }

    /** Says what looks wrong in this cell; the row is taken all the same. */
    public void warn(String column, Rule rule) {
        warnings.accept(remark(column, rule));
    }

    private CellError remark(String column, Rule rule) {
        return new CellError(row.number(), column, hidden.contains(column) ? "" : row.text(column), rule);
    }

    public String text(String column) {
        return text(column, LONGEST);
    }

    public String text(String column, int longest) {
        var text = tidy(row.text(column));
        if (FAILED_FORMULA.matcher(text).matches()) {
            refuse(column, Rule.of("tables.rule.formula"));
            return "";
        }
        if (text.length() > longest) {
            refuse(column, Rule.of("tables.rule.long", longest));
            return "";
        }
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    public String required(String column) {
        var text = text(column);
        if (text.isEmpty() && row.text(column).isEmpty()) {
            refuse(column, Rule.of("tables.rule.required"));
        }
        return text;
    }

    /** Three zeros after the point are refused: 1.000 may be meant as a thousand. */
    public @Nullable Long whole(String column) {
        return read(column, text -> whole(text, Long.MIN_VALUE), Rule.of("tables.rule.whole"));
    }

    /** Not negative. */
    public @Nullable Long count(String column) {
        return read(column, text -> whole(text, 0), Rule.of("tables.rule.count"));
    }

    /** Whole rupiah, not negative. */
    public @Nullable Long money(String column) {
        return read(column, text -> whole(text, 0), Rule.of("tables.rule.money"));
    }

    public @Nullable BigDecimal decimal(String column) {
        return read(
                column,
                text -> DECIMAL.matcher(point(text)).matches()
                        ? Optional.of(new BigDecimal(point(text)))
                        : Optional.empty(),
                Rule.of("tables.rule.decimal"));
    }

    public @Nullable Boolean yesNo(String column) {
        return read(column, Cells::yesNoOf, Rule.of("tables.rule.yes-no"));
    }

    /** {@code m} or {@code f}; the Indonesian l and p are understood. */
    public @Nullable String sex(String column) {
        return read(column, Cells::sexOf, Rule.of("tables.rule.sex"));
    }

    public @Nullable Integer year(String column, int earliest, int latest) {
        return read(
                column,
                text -> Optional.of(text)
                        .filter(digits -> YEAR.matcher(digits).matches())
                        .map(Integer::valueOf)
                        .filter(year -> year >= earliest && year <= latest),
                Rule.of("tables.rule.year", Integer.toString(earliest), Integer.toString(latest)));
    }

    public @Nullable LocalDate day(String column) {
        return read(column, Cells::dayOf, Rule.of("tables.rule.day"));
    }

    /** A Kemendagri code. Without dots it is understood where it can't be taken for a code of BPS: with four or six digits. */
    public @Nullable String region(String column) {
        return read(column, Cells::regionOf, Rule.of("tables.rule.region"));
    }

    /** Something that the text names. */
    public <T> @Nullable T code(String column, Function<String, Optional<T>> find, Rule rule) {
        return read(column, find, rule);
    }

    /** Several, separated by semicolons; the same twice counts once. */
    public <T> List<T> codes(String column, Function<String, Optional<T>> find, Rule rule) {
        var found = new ArrayList<T>();
        for (var part : text(column, 4 * LONGEST).split(";", -1)) {
            var code = part.isBlank() ? Optional.<T>empty() : find.apply(part.strip());
            code.filter(each -> !found.contains(each)).ifPresent(found::add);
            if (code.isEmpty() && !part.isBlank()) {
                refuse(column, rule);
                return List.of();
            }
        }
        return found;
    }

    private <T> @Nullable T read(String column, Function<String, Optional<T>> meaning, Rule rule) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var value = meaning.apply(text);
        if (value.isEmpty()) {
            refuse(column, rule);
        }
        return value.orElse(null);
    }

    private Optional<Long> whole(String text, long least) {
        var form = WHOLE.matcher(point(text));
        return form.matches()
                ? Optional.of(Long.valueOf(form.group(1))).filter(number -> number >= least)
                : Optional.empty();
    }

    private String point(String text) {
        return decimalComma ? text.replace(',', '.') : text;
    }

    private static Optional<Boolean> yesNoOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "ya", "true" -> Optional.of(true);
            case "n", "no", "tidak", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<String> sexOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "m", "l" -> Optional.of("m");
            case "f", "p" -> Optional.of("f");
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> dayOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static Optional<String> regionOf(String text) {
        if (REGION.matcher(text).matches()) {
            return Optional.of(text);
        }
        return PLAIN_REGION.matcher(text).matches()
                ? Optional.of(String.join(".", text.split("(?<=\\G\\d{2})")))
                : Optional.empty();
    }
}
