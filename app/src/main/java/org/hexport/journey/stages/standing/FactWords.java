package org.hexport.journey.stages.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.journey.stages.theories.Facts;
import org.hexport.kernel.Money;
import org.hexport.platform.ui.Ui;

/**
 * The facts of a classification in the reader's language.
 *
 * @param seen kinds of facts that the reader may see
 */
record FactWords(Ui ui, Facts facts, Set<Fact.Kind> seen) {

    /** Those of them that may be seen, in their order. */
    List<LadderPage.Shown> of(List<Fact> which) {
        return which.stream()
                .filter(fact -> seen.contains(fact.kind()))
                .map(fact -> new LadderPage.Shown(fact.column(), value(fact)))
                .toList();
    }

    private String value(Fact fact) {
        var value = FactSheet.value(facts, fact);
        return switch (value) {
            case null -> ui.t("stages.fact.unknown");
            case Boolean yes -> ui.t(yes ? "stages.fact.yes" : "stages.fact.no");
            case Double amount -> ui.money(Money.idr(Math.round(amount)));
            case Integer number when fact == Fact.INT -> ui.t("stages.plans.interest." + number);
            case Integer number when fact == Fact.FOUNDED -> number.toString();
            case Integer number -> ui.number(number);
            case List<?> several when several.isEmpty() -> ui.t("stages.fact.nothing");
            case List<?> several
            when fact == Fact.DESTINATIONS -> joined(several.stream().map(this::country));
            case List<?> several -> joined(several.stream().map(word -> ui.t("stages.mode." + word)));
            case String word when fact == Fact.DECISION -> ui.t("stages.plans.decision." + word);
            default -> ui.date(LocalDate.parse(value.toString()));
        };
    }

    private String country(Object code) {
        return Locale.of("", code.toString()).getDisplayCountry(ui.locale());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
