package org.hexport.journey.stages.files;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.journey.stages.theories.Facts;
import org.hexport.journey.stages.theories.Facts.Amounts;
import org.hexport.journey.stages.theories.Facts.Asked;
import org.hexport.journey.stages.theories.Facts.Decision;
import org.hexport.journey.stages.theories.Facts.Recorded;
import org.hexport.journey.stages.theories.Mode;
import org.hexport.platform.tables.ImportReport.Rule;
import org.hexport.platform.tables.RowCells;
import org.hexport.platform.tables.RowFile;
import org.jspecify.annotations.Nullable;

/** Reads a row of a file of facts, and says of each cell what is wrong with it. */
final class FactReader {

    private static final int MOST_COMMITTED = 4;
    private static final int QUARTERS = 8;
    private static final int MOST = 1_000_000;
    private static final int LATEST_YEAR = 9999;
    private static final int EARLIEST_YEAR = 1000;
    private static final LocalDate UNREADABLE = LocalDate.EPOCH;

    private static final Rule INTEREST = Rule.of("stages.rule.interest");
    private static final Rule DECISION = Rule.of("stages.rule.decision");
    private static final Rule QUARTER_COUNT = Rule.of("stages.rule.quarters");
    private static final Rule COUNT = Rule.of("tables.rule.count");
    private static final Rule YEAR = Rule.of("stages.rule.year");
    private static final Rule COUNTRY = Rule.of("stages.rule.country");
    private static final Rule MODE = Rule.of("stages.rule.mode");

    /** All but home, also in small letters. */
    private static final Function<String, Optional<String>> COUNTRIES = among(countries());

    private static final Function<String, Optional<Mode>> MODES =
            among(Arrays.stream(Mode.values()).collect(Collectors.toMap(Mode::word, Optional::of)));

    private static final Function<String, Optional<Decision>> DECISIONS =
            among(Map.of("continue", Optional.of(Decision.CONTINUE), "stop", Optional.of(Decision.STOP)));

    private final int id;
    private final int asOf;
    private final int[] places;

    FactReader(RowFile file) {
        this.id = file.place(FactFile.ID);
        this.asOf = file.place(FactFile.AS_OF);
        this.places = Arrays.stream(Fact.values())
                .mapToInt(fact -> file.place(fact.column()))
                .toArray();
    }

    String id(RowCells cells) {
        return cells.required(id);
    }

    Facts facts(RowCells cells) {
        var day = cells.text(asOf).isEmpty() ? UNREADABLE : cells.day(asOf);
        if (cells.text(asOf).isEmpty()) {
            cells.required(asOf);
        }
        return new Facts(day == null ? UNREADABLE : day, asked(cells), recorded(cells), amounts(cells), year(cells));
    }

    private Asked asked(RowCells cells) {
        return new Asked(
                cells.count(at(Fact.INT), MOST_COMMITTED, INTEREST),
                cells.yesNo(at(Fact.UNSOL)),
                cells.word(at(Fact.DECISION), DECISIONS, DECISION),
                cells.yesNo(at(Fact.RESOURCES)));
    }

    private Recorded recorded(RowCells cells) {
        var modes = cells.words(at(Fact.MODES), MODES, MODE);
        return new Recorded(
                isYes(cells.yesNo(at(Fact.AWARE))),
                none(cells.count(at(Fact.EXPL), MOST, COUNT)),
                none(cells.count(at(Fact.SHIPMENTS_12M), MOST, COUNT)),
                none(cells.count(at(Fact.QUARTERS_8), QUARTERS, QUARTER_COUNT)),
                cells.words(at(Fact.DESTINATIONS), COUNTRIES, COUNTRY),
                modes.isEmpty() ? Set.of() : EnumSet.copyOf(modes),
                cells.day(at(Fact.FIRST_EXPORT)),
                cells.day(at(Fact.LAST_EXPORT)),
                isYes(cells.yesNo(at(Fact.EVAL))));
    }

    private Amounts amounts(RowCells cells) {
        return new Amounts(
                cells.amount(at(Fact.EXPORTS_12M)),
                cells.amount(at(Fact.INDIRECT_EXPORTS_12M)),
                cells.amount(at(Fact.EXPORTS_PREV_12M)),
                cells.amount(at(Fact.SALES_12M)));
    }

    private @Nullable Integer year(RowCells cells) {
        var year = cells.count(at(Fact.FOUNDED), LATEST_YEAR, YEAR);
        if (year != null && year < EARLIEST_YEAR) {
            cells.refuse(at(Fact.FOUNDED), YEAR);
        }
        return year;
    }

    private int at(Fact fact) {
        return places[fact.ordinal()];
    }

    private static boolean isYes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static int none(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static <T> Function<String, Optional<T>> among(Map<String, Optional<T>> known) {
        return word -> known.getOrDefault(word, Optional.empty());
    }

    private static Map<String, Optional<String>> countries() {
        var countries = new HashMap<String, Optional<String>>();
        for (var code : Locale.getISOCountries()) {
            if (!code.equals("ID")) {
                countries.put(code, Optional.of(code));
                countries.put(code.toLowerCase(Locale.ROOT), Optional.of(code));
            }
        }
        return Map.copyOf(countries);
    }
}
