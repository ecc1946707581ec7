package org.hexport.journey.readiness.check;

import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;

/**
 * For which enterprise a check is kept.
 *
 * @param enterprises that the person speaks for; empty where the only way is to register one
 */
public record KeepPage(String check, Answers answers, List<Choice> enterprises, List<Choice> districts) {

    /** The field that says for which one. */
    static final String WHOSE = "enterprise";

    /** Its choice of a new enterprise. */
    static final String NEW = "new";
}
