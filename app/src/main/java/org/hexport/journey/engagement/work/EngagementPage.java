package org.hexport.journey.engagement.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Side;
import org.hexport.kernel.HelixRole.Measure;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * An engagement from its beginning to where it is.
 *
 * @param begun the day on which both sides had accepted
 * @param names of persons by their id
 * @param side that the viewer is on; null for who only looks on
 * @param session the form of the next session; null where none may be noted
 * @param signOff the form of the viewer's signature; null where it is not the viewer's to sign, or is signed
 */
public record EngagementPage(
        EngagementLine line,
        LocalDate begun,
        List<Held> sessions,
        List<Signature> signatures,
        Map<UUID, String> names,
        @Nullable Side side,
        @Nullable Answers session,
        @Nullable Answers signOff) {

    private static final double MINUTES_OF_AN_HOUR = 60;

    /** A session that was held. */
    public record Held(
            LocalDate on,
            int minutes,
            String note,
            String side,
            @Nullable UUID by) {

        public String hours(Ui ui) {
            return ui.decimal(minutes / MINUTES_OF_AN_HOUR, 2);
        }
    }

    /** What a side said when it signed. */
    public record Signature(
            String side,
            @Nullable String lifted,
            @Nullable Integer rating,
            String words,
            Instant at,
            @Nullable UUID by) {}

    /** Some work begins before both sides have answered the proposal: what was held before, or from that day on. */
    public List<Held> sessions(boolean before) {
        return sessions.stream()
                .filter(session -> session.on().isBefore(begun) == before)
                .toList();
    }

    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    /** Who a side is. */
    public String party(String side) {
        return side.equals(Side.ACTOR.word())
                ? line.actor().name()
                : line.enterprise().name();
    }

    public boolean countsHours() {
        return line.role().measure() == Measure.HOURS;
    }

    /** An hour's work comes first, where hours are counted. */
    public boolean isTooEarlyToSign() {
        return countsHours() && sessions.isEmpty();
    }

    public boolean isActor() {
        return side == Side.ACTOR;
    }

    public List<Choice> liftedChoices(Ui ui) {
        return java.util.stream.Stream.of(Lifted.values())
                .map(each -> new Choice(each.word(), ui.t("engagement.lifted." + each.word())))
                .toList();
    }

    public List<Choice> ratings(Ui ui) {
        return java.util.stream.IntStream.iterate(5, stars -> stars - 1)
                .limit(5)
                .mapToObj(stars -> new Choice(String.valueOf(stars), ui.t("engagement.rating." + stars)))
                .toList();
    }
}
