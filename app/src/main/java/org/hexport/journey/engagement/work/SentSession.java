package org.hexport.journey.engagement.work;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.Session.Attendance;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The form of a session as it was sent, and the session that it makes.
 *
 * @param session null where the form is refused
 */
record SentSession(Answers form, @Nullable Session session) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    static SentSession read(Map<String, List<String>> sent, LocalDate today, Supplier<UUID> fresh) {
        var given = Answers.of(sent);
        var id = uuid(given.value("id")).orElseGet(fresh);
        var form = given.with("id", id);
        var on = day(form.value("on"));
        var minutes = minutes(form.value("hours"));
        var note = form.value("note").replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        if (on.isEmpty() || on.get().isBefore(EARLIEST)) {
            form = form.refuse("on", "engagement.session.on.missing");
        } else if (on.get().isAfter(today)) {
            form = form.refuse("on", "engagement.session.future");
        }
        if (minutes.isEmpty()) {
            form = form.refuse("hours", "engagement.session.hours.wrong");
        }
        if (note.length() > Session.LONGEST_NOTE) {
            form = form.refuse("note", "engagement.session.note.long");
        }
        var people = people(form.value("people"));
        if (people < 0) {
            form = form.refuse("people", "engagement.session.people.wrong");
        }
        var names = form.value("names").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (names.length() > Attendance.LONGEST_NAMES) {
            form = form.refuse("names", "engagement.session.names.long");
        }
        return form.refused()
                ? new SentSession(form, null)
                : new SentSession(
                        form,
                        new Session(
                                id,
                                on.orElseThrow(),
                                minutes.orElseThrow(),
                                note,
                                new Attendance(people, names, helpers(sent))));
    }

    /** One where nothing is said; below nought where it can't be read. */
    private static int people(String text) {
        var digits = text.strip();
        if (digits.isEmpty()) {
            return 1;
        }
        return digits.matches("\\d{1,4}") && Integer.parseInt(digits) <= Attendance.MOST
                ? Integer.parseInt(digits)
                : -1;
    }

    /** What is no id is none of theirs. */
    private static Set<OrganisationId> helpers(Map<String, List<String>> sent) {
        return sent.getOrDefault("helpers", List.of()).stream()
                .flatMap(text -> uuid(text).stream())
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }

    /** Hours with a comma or a point, in quarters: {@code 1,5} is 90. */
    private static Optional<Integer> minutes(String hours) {
        var number = hours.strip().replace(',', '.');
        if (!number.matches("\\d{1,2}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        var minutes = new BigDecimal(number).multiply(MINUTES_OF_AN_HOUR);
        var whole = minutes.intValue();
        var fits = minutes.compareTo(BigDecimal.valueOf(whole)) == 0
                && whole % Session.SHORTEST == 0
                && whole >= Session.SHORTEST
                && whole <= Session.LONGEST;
        return fits ? Optional.of(whole) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
