package org.hexport.parties.helix.offers;

import java.util.List;
import org.hexport.parties.helix.Actor;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;

/** The form of an offer, with what may be chosen. */
public record OfferFormPage(Actor actor, boolean known, Answers answers, Choices choices) {

    public record Choices(
            List<Choice> roles,
            List<Choice> barriers,
            List<Choice> modes,
            List<Choice> districts,
            List<Choice> sizes,
            List<Choice> languages,
            List<Choice> rungs,
            List<Choice> cells) {}

    public String actorHref() {
        return "/actors/" + actor.id();
    }
}
