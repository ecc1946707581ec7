package org.hexport.journey.engagement.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Side;
import org.hexport.journey.engagement.company.Companion;
import org.hexport.journey.engagement.papers.Paper;
import org.hexport.journey.engagement.plan.Plan;
import org.hexport.journey.engagement.work.Forms.Form;
import org.hexport.journey.ledger.Figure;
import org.hexport.journey.ledger.Kind;
import org.hexport.kernel.HelixRole;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * An engagement from its beginning to where it is.
 *
 * @param begun the day on which both sides had accepted
 * @param names of persons by their id
 * @param actors who can be asked to help along; empty where the viewer may not ask
 */
public record EngagementPage(
        EngagementLine line,
        LocalDate begun,
        Noted noted,
        Plan plan,
        List<Companion> company,
        List<Paper> papers,
        Map<UUID, String> names,
        May may,
        List<Choice> actors,
        Forms forms) {

    private static final int BEST = 5;

    /**
     * What the viewer may do.
     *
     * @param side that the viewer is on; null for who only looks on
     * @param note while nobody has signed
     */
    public record May(@Nullable Side side, boolean speaks, boolean note, boolean sign) {

        public boolean speaksFor(Side whose) {
            return speaks && side == whose;
        }

        public boolean speaksForEnterprise() {
            return speaksFor(Side.ENTERPRISE);
        }
    }

    /** Some work begins before both sides have answered the proposal: what was held before, or from that day on. */
    public List<Noted.Held> sessions(boolean before) {
        return noted.sessions().stream()
                .filter(session -> session.on().isBefore(begun) == before)
                .toList();
    }

    /** The form of the next session; null where none may be noted. */
    public @Nullable Answers session() {
        return may.note() ? forms.of(Form.SESSION) : null;
    }

    /** The form of the viewer's signature; null where it is not the viewer's to sign, or is signed. */
    public @Nullable Answers signOff() {
        return may.sign() ? forms.of(Form.SIGN) : null;
    }

    public Answers form(String name) {
        return forms.of(Form.valueOf(name));
    }

    /** The form that was refused, if any. */
    public List<Answers> refused() {
        return Stream.of(Form.values()).map(forms::of).filter(Answers::refused).toList();
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

    public String party(Side side) {
        return party(side.word());
    }

    /** An hour's work comes first, where hours are counted. */
    public boolean isTooEarlyToSign() {
        return Kind.of(line.role()).countsHours() && noted.sessions().isEmpty();
    }

    public boolean isActor() {
        return may.side() == Side.ACTOR;
    }

    /**
     * What the actor's signature counts for one helper.
     *
     * @param whose end of the names of the fields
     * @param amountUnit message key; null where the amount follows from the sessions
     */
    public record Counting(
            String name, String whose, @Nullable String amountUnit, List<Figure> figures) {

        static Counting of(String name, String whose, HelixRole role) {
            var kind = Kind.of(role);
            return new Counting(name, whose, kind.countsHours() ? null : "ledger.unit." + role.measure(), kind.asked());
        }
    }

    public List<Counting> countings() {
        return Stream.concat(
                        Stream.of(Counting.of(line.actor().name(), "", line.role())),
                        along().stream().map(each -> Counting.of(each.name(), "-" + each.id(), each.role())))
                .toList();
    }

    public List<Companion> along() {
        return company.stream().filter(Companion::isJoined).toList();
    }

    /** Who may have been at a session: the actor of the proposal and who helps along. */
    public List<Choice> helpers() {
        return Stream.concat(
                        Stream.of(new Choice(
                                line.actor().id().toString(), line.actor().name())),
                        along().stream().map(each -> new Choice(each.id().toString(), each.name())))
                .toList();
    }

    public List<Choice> roles(Ui ui) {
        return Stream.of(HelixRole.values())
                .map(role -> new Choice(
                        role.code(),
                        ui.t(
                                "ledger.act.role.choice",
                                ui.t("helix." + role.helix().letter()),
                                ui.t("role." + role.code()),
                                ui.t("ledger.unit." + role.measure()))))
                .toList();
    }

    public List<Choice> sides() {
        return Stream.of(Side.values())
                .map(side -> new Choice(side.word(), party(side)))
                .toList();
    }

    public List<Choice> liftedChoices(Ui ui) {
        return Stream.of(Lifted.values())
                .map(each -> new Choice(each.word(), ui.t("engagement.lifted." + each.word())))
                .toList();
    }

    public List<Choice> ratings(Ui ui) {
        return IntStream.iterate(BEST, stars -> stars - 1)
                .limit(BEST)
                .mapToObj(stars -> new Choice(String.valueOf(stars), ui.t("engagement.rating." + stars)))
                .toList();
    }
}
