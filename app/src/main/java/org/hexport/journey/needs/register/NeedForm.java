package org.hexport.journey.needs.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NotFound;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/** The form in which an owner says what help is wanted. What was typed is kept whatever is wrong with it. */
record NeedForm(Answers answers, Optional<Wish> wish) {

    static final List<String> LANGUAGES = List.of("en", "jv", "ms", "zh", "ar", "nl", "fr");

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern SEVERITY = Pattern.compile("[1-4]");
    private static final Pattern DEMAND = Pattern.compile("[1-9][0-9]{0,3}");

    /** @param known the barrier of a need that is there already; null where it is chosen */
    static NeedForm read(Answers sent, @Nullable Barrier known, LocalDate today) {
        var barrier = Optional.ofNullable(known).or(() -> Barrier.find(sent.value("barrier")));
        var day = day(sent.value("wanted"));
        var answers = sent;
        answers = refuse(answers, barrier.isEmpty(), "barrier");
        answers = refuse(answers, !SEVERITY.matcher(sent.value("severity")).matches(), "severity");
        answers = refuse(answers, text(sent, "words").length() > Wish.LONGEST_WORDS, "words", Wish.LONGEST_WORDS);
        answers = refuse(answers, text(sent, "place").length() > Wish.LONGEST_PLACE, "place", Wish.LONGEST_PLACE);
        answers = refuse(
                answers,
                !text(sent, "wanted").isEmpty()
                        && day.filter(wanted -> !wanted.isBefore(today)).isEmpty(),
                "wanted");
        answers = refuse(answers, demand(sent) == 0, "demand", Wish.MOST_DEMAND);
        return new NeedForm(
                answers, answers.refused() ? Optional.empty() : barrier.map(found -> wish(sent, found, day)));
    }

    private static Answers refuse(Answers answers, boolean wrong, String field, Object... arguments) {
        return wrong ? answers.refuse(field, "needs.one.problem." + field, arguments) : answers;
    }

    private static Wish wish(Answers sent, Barrier barrier, Optional<LocalDate> wantedBy) {
        return new Wish(
                barrier,
                Integer.parseInt(sent.value("severity")),
                text(sent, "words"),
                LANGUAGES.stream()
                        .filter(language -> sent.chosen("languages", language))
                        .toList(),
                Urgency.find(sent.value("urgency")).orElse(Urgency.NORMAL),
                wantedBy.orElse(null),
                Meeting.find(sent.value("mode")).orElse(Meeting.ANY),
                text(sent, "place"),
                demand(sent));
    }

    static Answers filled(Answers empty, Wish wish) {
        return empty.with("barrier", wish.barrier().code())
                .with("severity", wish.severity())
                .with("words", wish.words())
                .with("languages", wish.languages())
                .with("urgency", wish.urgency().word())
                .with("wanted", wish.wantedBy())
                .with("mode", wish.meeting().word())
                .with("place", wish.place())
                .with("demand", wish.demand());
    }

    /** Hidden fields are ours: a form without them was not made by us. */
    static UUID id(Answers sent, String field) {
        if (!ID.matcher(sent.value(field)).matches()) {
            throw new NotFound();
        }
        return UUID.fromString(sent.value(field));
    }

    /** 1 where nothing is said, 0 where it can't be read. */
    private static int demand(Answers sent) {
        var typed = text(sent, "demand");
        if (typed.isEmpty()) {
            return 1;
        }
        int number = DEMAND.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        return number > Wish.MOST_DEMAND ? 0 : number;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(Answers sent, String field) {
        return sent.value(field).replace("\0", "").strip();
    }
}
