package org.hexport.journey.readiness.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.platform.tables.Faults;
import org.hexport.platform.tables.ImportReport.CellError;
import org.hexport.platform.tables.ImportReport.Rule;
import org.hexport.platform.tables.RowCells;
import org.hexport.platform.tables.RowFile;
import org.jspecify.annotations.Nullable;

/** Reads a row of a file of answers, and says of each cell what is wrong with it. */
final class AnswerReader {

    private static final Rule ANSWER = Rule.of("readiness.rule.answer");
    private static final Rule EVIDENCE = Rule.of("readiness.rule.evidence");

    private final List<String> items;
    private final Faults faults;
    private final int id;
    private final int product;
    private final int country;
    private final int exported;
    private final int lot;
    private final int[] answers;
    private final int[] evidence;

    AnswerReader(RowFile file, List<String> items, Faults faults) {
        this.items = items;
        this.faults = faults;
        this.id = file.place(AnswerFile.ID);
        this.product = file.place(AnswerFile.PRODUCT);
        this.country = file.place(AnswerFile.COUNTRY);
        this.exported = file.place(AnswerFile.EXPORTED);
        this.lot = file.place(AnswerFile.LOT);
        this.answers = items.stream()
                .mapToInt(item -> file.place(AnswerFile.column(item)))
                .toArray();
        this.evidence = items.stream()
                .mapToInt(item -> file.place(AnswerFile.evidenceColumn(item)))
                .toArray();
    }

    AnswerRow row(RowCells cells) {
        var given = new ArrayList<@Nullable Answer>(items.size());
        var grades = new ArrayList<Evidence>(items.size());
        for (int i = 0; i < items.size(); i++) {
            given.add(word(cells, answers[i], items.get(i), Answer::find, ANSWER));
            var grade = word(cells, evidence[i], "E." + items.get(i), Evidence::find, EVIDENCE);
            grades.add(grade == null ? Evidence.SELF : grade);
        }
        return new AnswerRow(
                cells.required(id),
                text(cells, product),
                text(cells, country),
                given,
                grades,
                cells.yesNo(exported),
                cells.yesNo(lot));
    }

    private static String text(RowCells cells, int place) {
        return cells.text(place).isEmpty() ? "" : cells.required(place);
    }

    /** The fault names the column as the contract writes it, not as tables know it. */
    private <T> @Nullable T word(
            RowCells cells, int place, String column, Function<String, Optional<T>> find, Rule rule) {
        var text = cells.text(place);
        if (text.isEmpty()) {
            return null;
        }
        var found = find.apply(text.length() > 1 ? text.toLowerCase(Locale.ROOT) : text);
        if (found.isEmpty()) {
            faults.add(new CellError(cells.number(), column, text, rule));
        }
        return found.orElse(null);
    }
}
