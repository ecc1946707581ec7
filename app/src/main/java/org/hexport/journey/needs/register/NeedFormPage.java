package org.hexport.journey.needs.register;

import java.util.List;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;

/** The form of a need, with what may be chosen. */
public record NeedFormPage(
        String enterprise, Answers answers, List<Choice> barriers, List<Choice> severities, List<Choice> languages) {}
