package org.hexport.parties.outcomes.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.outcomes.Mode;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Period;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.TypedNumbers;
import org.jspecify.annotations.Nullable;

/** The three questions of a period, and what may be said besides. */
public final class OutcomeForm {

    static final String DOMESTIC = "domestic";
    static final String DIRECT = "direct";
    static final String INDIRECT = "indirect";
    static final String COUNTRIES = "countries";
    static final String OTHERS = "others";
    static final String IMPORTS = "imports";
    static final String FOR_OTHERS = "for_others";
    static final String SHIPMENTS = "shipments";
    static final String WORKERS = "workers";
    static final String MODES = "modes";
    static final String EVIDENCE = "evidence";

    private static final int LONGEST_EVIDENCE = 500;
    private static final long MOST_COUNTED = 999_999;

    private OutcomeForm() {}

    /** @param outcome null where something is wrong with the answers */
    public record Read(@Nullable Outcome outcome, Answers answers) {}

    public static Answers fresh() {
        return Answers.none().with(DIRECT, 0).with(INDIRECT, 0);
    }

    static Answers filled(Outcome outcome, Locale reader) {
        var others = outcome.countries().stream()
                .filter(code -> !Countries.COMMON.contains(code))
                .map(code -> Countries.name(code, reader))
                .collect(Collectors.joining(", "));
        var details = outcome.details();
        return Answers.none()
                .with(DOMESTIC, outcome.domestic())
                .with(DIRECT, outcome.direct())
                .with(INDIRECT, outcome.indirect())
                .with(COUNTRIES, outcome.countries())
                .with(OTHERS, others)
                .with(IMPORTS, details.imports())
                .with(FOR_OTHERS, details.forOthers())
                .with(SHIPMENTS, details.shipments())
                .with(WORKERS, details.workers())
                .with(MODES, details.modes().stream().map(Mode::word).toList())
                .with(EVIDENCE, details.evidence());
    }

    public static Read read(UUID id, OrganisationId enterprise, Period period, Answers sent) {
        var domestic = rupiah(sent, DOMESTIC);
        var direct = rupiah(sent, DIRECT);
        var indirect = rupiah(sent, INDIRECT);
        var answers = refuseUnread(sent, DOMESTIC, domestic);
        answers = refuseUnread(answers, DIRECT, direct);
        answers = refuseUnread(answers, INDIRECT, indirect);
        answers = refuseDetails(answers);
        for (var name : others(sent)) {
            if (Countries.find(name).isEmpty()) {
                answers = answers.refuse(OTHERS, "outcomes.report.country-unknown", name);
            }
        }
        if (domestic.isEmpty() || direct.isEmpty() || indirect.isEmpty() || answers.refused()) {
            return new Read(null, answers);
        }
        var outcome = new Outcome(
                id,
                enterprise,
                period,
                domestic.get(),
                direct.get(),
                indirect.get(),
                List.copyOf(countries(sent)),
                details(sent, direct.get(), indirect.get()));
        answers = refuseContradiction(outcome, answers);
        return new Read(answers.refused() ? null : outcome, answers);
    }

    private static Set<String> countries(Answers sent) {
        var countries = new LinkedHashSet<String>();
        Countries.COMMON.stream().filter(code -> sent.chosen(COUNTRIES, code)).forEach(countries::add);
        others(sent).forEach(name -> Countries.find(name).ifPresent(countries::add));
        return countries;
    }

    private static Outcome.Details details(Answers sent, long direct, long indirect) {
        var evidence = Cells.tidy(sent.value(EVIDENCE));
        return new Outcome.Details(
                rupiah(sent, IMPORTS).orElse(null),
                rupiah(sent, FOR_OTHERS).orElse(null),
                rupiah(sent, SHIPMENTS).orElse(null),
                rupiah(sent, WORKERS).orElse(null),
                modes(sent, direct, indirect),
                evidence.isEmpty() ? null : evidence);
    }

    /** What was sold through a trader went through a trader, also where nobody ticked it. */
    private static List<Mode> modes(Answers sent, long direct, long indirect) {
        return Stream.of(Mode.values())
                .filter(mode -> direct > 0 || indirect > 0)
                .filter(mode -> sent.chosen(MODES, mode.word()) || mode == Mode.INDIRECT_TRADER && indirect > 0)
                .toList();
    }

    private static Answers refuseDetails(Answers sent) {
        var answers = sent;
        for (var field : List.of(IMPORTS, FOR_OTHERS, SHIPMENTS, WORKERS)) {
            var written = !Cells.tidy(sent.value(field)).isEmpty();
            var counted = field.equals(SHIPMENTS) || field.equals(WORKERS);
            if (written
                    && rupiah(sent, field)
                            .filter(number -> !counted || number <= MOST_COUNTED)
                            .isEmpty()) {
                answers = answers.refuse(field, "sme.edit.number");
            }
        }
        return sent.value(EVIDENCE).length() > LONGEST_EVIDENCE
                ? answers.refuse(EVIDENCE, "sme.edit.long", Integer.toString(LONGEST_EVIDENCE))
                : answers;
    }

    private static Answers refuseContradiction(Outcome outcome, Answers answers) {
        if (outcome.direct() > 0 && outcome.countries().isEmpty()) {
            return answers.refuse(COUNTRIES, "outcomes.report.country-missing");
        }
        if (!outcome.wentAbroad() && !outcome.countries().isEmpty()) {
            return answers.refuse(COUNTRIES, "outcomes.report.country-without-sale");
        }
        var shipments = outcome.details().shipments();
        return shipments != null && shipments > 0 && !outcome.wentAbroad()
                ? answers.refuse(SHIPMENTS, "outcomes.report.shipment-without-sale")
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
