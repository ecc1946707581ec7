package org.hexport.parties.outcomes.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.parties.outcomes.Mode;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.sme.EnterpriseCard;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The form of a period.
 *
 * @param action where it is sent
 * @param report the id that this report will have
 * @param earlier the report that a new one replaces
 * @param back where the person came from; null where it came by the link without account
 */
public record OutcomePage(
        String action,
        String name,
        Period period,
        String report,
        Answers answers,
        @Nullable Earlier earlier,
        @Nullable String back) {

    public record Earlier(Instant at, String by) {}

    static OutcomePage of(
            EnterpriseCard enterprise,
            Period period,
            UUID report,
            Answers answers,
            @Nullable Reported earlier,
            String back) {
        return new OutcomePage(
                "/outcomes/" + enterprise.id() + "/" + period,
                enterprise.name(),
                period,
                report.toString(),
                answers,
                earlier == null
                        ? null
                        : new Earlier(
                                earlier.reporter().at(), earlier.reporter().name()),
                back);
    }

    public String title(Ui ui) {
        return period.isYear()
                ? ui.t("outcomes.report.title.year", period.year() + "")
                : ui.t("outcomes.report.title", period.number(), period.year() + "");
    }

    public static List<Choice> countries(Ui ui) {
        return Countries.COMMON.stream()
                .map(code -> new Choice(code, Countries.name(code, ui.locale())))
                .toList();
    }

    public static List<Choice> modes(Ui ui) {
        return Stream.of(Mode.values())
                .map(mode -> new Choice(mode.word(), ui.t("outcomes.mode." + mode.word())))
                .toList();
    }

    /** Something is said, or refused, beyond the three questions. */
    public boolean opened() {
        return Stream.of("imports", "for_others", "shipments", "workers", "modes", "evidence")
                .anyMatch(field -> !answers.value(field).isEmpty() || answers.problem(field) != null);
    }
}
