package org.hexport.parties.helix.actors;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator and the actor's own people see of its way in.
 *
 * @param state {@code waiting} and so on
 * @param names of the people in the history
 * @param similar others of a name like this, for who decides
 */
public record AdmissionPage(
        String id,
        String state,
        String claim,
        List<Moment> history,
        Map<UUID, String> names,
        List<Link> similar,
        boolean mayDecide,
        Answers answers) {

    /** @param verb {@code proposed}, {@code changed}, {@code asked}, {@code confirmed}, {@code refused} */
    public record Moment(
            String verb, String note, Instant at, @Nullable UUID by) {}

    public String name(@Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    public boolean open() {
        return state.equals("waiting") || state.equals("asked");
    }

    public String tone() {
        return switch (state) {
            case "confirmed" -> "good";
            case "refused" -> "bad";
            default -> "warm";
        };
    }
}
