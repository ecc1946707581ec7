package org.hexport.parties.helix.offers;

import java.util.List;
import org.hexport.parties.helix.Actor;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;

/** The form of an offer, with what may be chosen. */
public record OfferFormPage(Actor actor, boolean known, Answers answers, Choices choices) {

    private static final List<String> AUDIENCE = List.of("sizes", "sectors", "languages", "rungs", "districts", "cell");

    /** @param barriers that the helix is known for */
    public record Choices(
            List<Choice> roles,
            List<Choice> barriers,
            List<Choice> otherBarriers,
            List<Choice> modes,
            List<Choice> districts,
            List<Choice> sizes,
            List<Choice> languages,
            List<Choice> rungs,
            List<Choice> cells,
            List<Choice> fields) {}

    /** One of the barriers that stand folded away is ticked. */
    public boolean namesOtherBarriers() {
        return choices.otherBarriers().stream().anyMatch(choice -> answers.chosen("barriers", choice.value()));
    }

    /** Something in the part that stands folded away is answered, or wrong. */
    public boolean namesAudience() {
        return AUDIENCE.stream().anyMatch(field -> !answers.value(field).isEmpty() || answers.problem(field) != null);
    }

    public boolean academic() {
        return actor.helix() == org.hexport.kernel.Helix.ACADEMIC;
    }

    public String actorHref() {
        return "/actors/" + actor.id();
    }
}
