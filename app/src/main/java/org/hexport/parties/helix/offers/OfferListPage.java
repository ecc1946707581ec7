package org.hexport.parties.helix.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Money;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Link;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of offers.
 *
 * @param next address of the next part, null at the end
 */
public record OfferListPage(
        List<Line> lines, OfferFilter filter, @Nullable String next, Choices choices) {

    /** @param over its last day has passed */
    public record Line(
            String id,
            String title,
            String role,
            Helix helix,
            String actorId,
            String actor,
            String mode,
            String venue,
            int capacity,
            LocalDate from,
            LocalDate until,
            Money cost,
            String payer,
            List<String> barriers,
            List<String> languages,
            List<String> topics,
            String field,
            boolean over) {

        public boolean free() {
            return cost.units() == 0;
        }
    }

    public record Choices(List<Choice> roles, List<Choice> barriers, List<Choice> districts, List<Choice> languages) {}

    public Answers answers() {
        return filter.answers();
    }

    public List<Link> helices(Ui ui) {
        var links = new ArrayList<>(
                List.of(new Link(ui.t("ui.all"), filter.ofHelix("").address("/offers", ""))));
        for (var helix : Helix.values()) {
            var letter = String.valueOf(helix.letter());
            links.add(new Link(ui.t("helix." + letter), filter.ofHelix(letter).address("/offers", "")));
        }
        return links;
    }

    public String here() {
        return filter.ofHelix(filter.helix()).address("/offers", "");
    }

    public String file(String ending) {
        return filter.address("/offers." + ending, "");
    }

    /** The choices that stand folded away are in use. */
    public boolean narrowed() {
        return !filter.ofHelix("").looksForAll();
    }
}
