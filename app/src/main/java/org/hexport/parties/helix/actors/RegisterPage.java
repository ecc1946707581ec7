package org.hexport.parties.helix.actors;

import java.util.Arrays;
import java.util.List;
import org.hexport.kernel.Helix;
import org.hexport.parties.helix.ActorKind;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Link;
import org.hexport.platform.ui.Ui;

/**
 * The form in which an actor is registered, or changed.
 *
 * @param similar actors of a name like this: is it one of them?
 * @param action where the form goes
 * @param back where it came from
 * @param confirmed only what is said about it may be changed
 */
public record RegisterPage(
        Answers answers,
        List<Choice> kinds,
        List<Choice> places,
        List<Link> similar,
        String action,
        Link back,
        boolean confirmed) {

    /** {@code A:university}, by helix. */
    static List<Choice> kinds(Ui ui) {
        return Arrays.stream(Helix.values())
                .flatMap(helix -> kinds(ui, helix).stream())
                .toList();
    }

    static List<Choice> kinds(Ui ui, Helix helix) {
        return ActorKind.of(helix).stream()
                .filter(kind -> kind != ActorKind.UNSTATED)
                .map(kind -> new Choice(
                        helix.letter() + ":" + kind.word(),
                        ui.t("helix." + helix.letter()) + ": " + ui.t("helix.kind." + kind.word())))
                .toList();
    }

    public boolean known() {
        return !action.equals("/actors");
    }
}
