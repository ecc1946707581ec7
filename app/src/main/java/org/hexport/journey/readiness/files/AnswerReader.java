package org.hexport.journey.readiness.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final List<Answer> SCALE =
            Arrays.stream(Answer.values()).filter(Answer::isScaled).toList();
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
            given.add(answer(cells, i));
            grades.add(evidence[i] < 0 ? Evidence.SELF : evidence(cells, i));
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

    private @Nullable Answer answer(RowCells cells, int item) {
        var text = cells.text(answers[item]);
        if (text.isEmpty()) {
            return null;
        }
        int digit = text.length() == 1 ? text.charAt(0) - '0' : -1;
        if (digit >= 0 && digit < SCALE.size()) {
            return SCALE.get(digit);
        }
        return known(cells, items.get(item), text, Answer.find(text.toLowerCase(Locale.ROOT)), ANSWER);
    }

    private Evidence evidence(RowCells cells, int item) {
        var text = cells.text(evidence[item]);
        if (text.isEmpty()) {
            return Evidence.SELF;
        }
        var grade = known(cells, "E." + items.get(item), text, Evidence.find(text.toLowerCase(Locale.ROOT)), EVIDENCE);
        return grade == null ? Evidence.SELF : grade;
    }

    /** The fault names the column as the contract writes it, not as tables know it. */
    private <T> @Nullable T known(RowCells cells, String column, String text, Optional<T> found, Rule rule) {
        if (found.isEmpty()) {
            faults.add(new CellError(cells.number(), column, text, rule));
        }
        return found.orElse(null);
    }

    private static String text(RowCells cells, int place) {
        return cells.text(place).isEmpty() ? "" : cells.required(place);
    }
}
