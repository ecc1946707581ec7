package org.hexport.journey.stages.plans;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/** The form of plans, and of what an enterprise did by itself: read from what was sent, refused beside the field. */
final class PlanForm {

    private static final int MOST_INTEREST = 4;
    private static final int MOST_DISTANCE = 7;
    private static final int LONGEST_RESULT = 500;
    private static final int EARLIEST_YEAR = 1945;

    private PlanForm() {}

    /** @param value null where the answers were refused */
    record Read<T>(@Nullable T value, Answers answers) {}

    static Answers filled(@Nullable Plan plan) {
        var answers = Answers.none();
        if (plan == null) {
            return answers;
        }
        return answers.with("interest", plan.interest())
                .with("unsolicited", yesNo(plan.unsolicited()))
                .with("decision", plan.decision())
                .with("resources", yesNo(plan.resources()))
                .with("first_export", plan.firstExport())
                .with("last_export", plan.lastExport())
                .with("distance", plan.distance());
    }

    private static @Nullable String yesNo(@Nullable Boolean said) {
        return said == null ? null : said ? "yes" : "no";
    }

    static Read<Plan> plan(UUID id, Answers sent, LocalDate today) {
        var answers = refuseUnreadableDay(refuseUnreadableDay(sent, "first_export", today), "last_export", today);
        if (answers.refused()) {
            return new Read<>(null, answers);
        }
        var plan = new Plan(
                id,
                number(sent.value("interest"), 0, MOST_INTEREST),
                yes(sent.value("unsolicited")),
                List.of("continue", "stop").contains(sent.value("decision")) ? sent.value("decision") : null,
                yes(sent.value("resources")),
                day(sent.value("first_export")).orElse(null),
                day(sent.value("last_export")).orElse(null),
                number(sent.value("distance"), 1, MOST_DISTANCE));
        var first = plan.firstExport();
        var last = plan.lastExport();
        if (first != null && last != null && last.isBefore(first)) {
            answers = answers.refuse("last_export", "stages.plans.last-before-first");
        } else if (plan.saysNothing()) {
            answers = answers.refuse("interest", "stages.plans.nothing");
        }
        return new Read<>(answers.refused() ? null : plan, answers);
    }

    static Read<OwnAct> act(UUID id, Answers sent, LocalDate today) {
        var kind = OwnAct.Kind.find(sent.value("kind"));
        var result = sent.value("result").strip();
        var answers = kind.isPresent() ? sent : sent.refuse("kind", "stages.act.kind.missing");
        answers = sent.value("on").isBlank()
                ? answers.refuse("on", "stages.act.on.missing")
                : refuseUnreadableDay(answers, "on", today);
        if (kind.filter(OwnAct.Kind.REVIEW::equals).isPresent() && result.isEmpty()) {
            answers = answers.refuse("result", "stages.act.result.missing");
        }
        if (result.length() > LONGEST_RESULT) {
            answers = answers.refuse("result", "stages.act.result.long", LONGEST_RESULT);
        }
        return answers.refused()
                ? new Read<>(null, answers)
                : new Read<>(
                        new OwnAct(id, kind.orElseThrow(), day(sent.value("on")).orElseThrow(), result), answers);
    }

    private static Answers refuseUnreadableDay(Answers answers, String field, LocalDate today) {
        var text = answers.value(field);
        if (text.isBlank()) {
            return answers;
        }
        var day = day(text);
        if (day.isEmpty() || day.get().getYear() < EARLIEST_YEAR) {
            return answers.refuse(field, "stages.plans.day");
        }
        return day.get().isAfter(today) ? answers.refuse(field, "stages.plans.future") : answers;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable Boolean yes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    private static @Nullable Integer number(String text, int least, int most) {
        for (int number = least; number <= most; number++) {
            if (text.equals(Integer.toString(number))) {
                return number;
            }
        }
        return null;
    }
}
