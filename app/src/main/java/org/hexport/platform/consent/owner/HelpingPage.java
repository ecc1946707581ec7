package org.hexport.platform.consent.owner;

import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;

/**
 * The form of somebody who will fill in beside an owner.
 *
 * @param action where it is sent
 * @param owner who asked by a link; empty where the helper writes it down
 * @param organisations for whom the helper may come
 * @param back where the person came from
 */
public record HelpingPage(
        String action, String name, String owner, List<Choice> organisations, Answers answers, String back) {

    public HelpingPage {
        organisations = List.copyOf(organisations);
    }
}
