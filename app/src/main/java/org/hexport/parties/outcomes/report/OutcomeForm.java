package org.hexport.parties.outcomes.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.TypedNumbers;
import org.jspecify.annotations.Nullable;

/** The three questions of a quarter. */
final class OutcomeForm {

    static final String DOMESTIC = "domestic";
    static final String DIRECT = "direct";
    static final String INDIRECT = "indirect";
    static final String COUNTRIES = "countries";
    static final String OTHERS = "others";

    private OutcomeForm() {}

    /** @param outcome null where something is wrong with the answers */
    record Read(@Nullable Outcome outcome, Answers answers) {}

    static Answers fresh() {
        return Answers.none().with(DIRECT, 0).with(INDIRECT, 0);
    }

    static Answers filled(Outcome outcome, Locale reader) {
        var others = outcome.countries().stream()
                .filter(code -> !Countries.COMMON.contains(code))
                .map(code -> Countries.name(code, reader))
                .collect(Collectors.joining(", "));
        return Answers.none()
                .with(DOMESTIC, outcome.domestic())
                .with(DIRECT, outcome.direct())
                .with(INDIRECT, outcome.indirect())
                .with(COUNTRIES, outcome.countries())
                .with(OTHERS, others);
    }

    static Read read(UUID id, OrganisationId enterprise, Quarter quarter, Answers sent) {
        var domestic = rupiah(sent, DOMESTIC);
        var direct = rupiah(sent, DIRECT);
        var indirect = rupiah(sent, INDIRECT);
        var answers = refuseUnread(sent, DOMESTIC, domestic);
        answers = refuseUnread(answers, DIRECT, direct);
        answers = refuseUnread(answers, INDIRECT, indirect);
        var countries = new LinkedHashSet<String>();
        Countries.COMMON.stream().filter(code -> sent.chosen(COUNTRIES, code)).forEach(countries::add);
        for (var name : others(sent)) {
            var code = Countries.find(name);
            code.ifPresent(countries::add);
            if (code.isEmpty()) {
                answers = answers.refuse(OTHERS, "outcomes.report.country-unknown", name);
            }
        }
        if (domestic.isEmpty() || direct.isEmpty() || indirect.isEmpty() || answers.refused()) {
            return new Read(null, answers);
        }
        var outcome = new Outcome(
                id, enterprise, quarter, domestic.get(), direct.get(), indirect.get(), List.copyOf(countries));
        answers = refuseContradiction(outcome, answers);
        return new Read(answers.refused() ? null : outcome, answers);
    }

    private static Answers refuseContradiction(Outcome outcome, Answers answers) {
        if (outcome.direct() > 0 && outcome.countries().isEmpty()) {
            return answers.refuse(COUNTRIES, "outcomes.report.country-missing");
        }
        return !outcome.wentAbroad() && !outcome.countries().isEmpty()
                ? answers.refuse(COUNTRIES, "outcomes.report.country-without-sale")
                : answers;
    }

    private static List<String> others(Answers sent) {
        return List.of(Cells.tidy(sent.value(OTHERS)).split("[,;]")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Optional<Long> rupiah(Answers sent, String field) {
        return TypedNumbers.whole(Cells.tidy(sent.value(field)));
    }

    private static Answers refuseUnread(Answers answers, String field, Optional<Long> read) {
        if (read.isPresent()) {
            return answers;
        }
        return answers.refuse(
                field, answers.value(field).isBlank() ? "outcomes.report.number-missing" : "sme.edit.number");
    }
}
