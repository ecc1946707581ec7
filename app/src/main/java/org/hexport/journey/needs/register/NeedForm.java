package org.hexport.journey.needs.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Answers;

/** The form in which an owner writes a need down. */
record NeedForm(Answers answers, Optional<NewNeed> need) {

    static final List<String> LANGUAGES = List.of("en", "jv", "ms", "zh", "ar", "nl", "fr");

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern SEVERITY = Pattern.compile("[1-4]");

    static NeedForm read(Answers sent) {
        var answers = sent;
        var barrier = Barrier.find(sent.value("barrier"));
        var words = words(sent);
        if (barrier.isEmpty()) {
            answers = answers.refuse("barrier", "needs.one.problem.barrier");
        }
        if (!SEVERITY.matcher(sent.value("severity")).matches()) {
            answers = answers.refuse("severity", "needs.one.problem.severity");
        }
        if (words.length() > NewNeed.LONGEST_WORDS) {
            answers = answers.refuse("words", "needs.one.problem.words", NewNeed.LONGEST_WORDS);
        }
        return new NeedForm(answers, answers.refused() ? Optional.empty() : barrier.map(found -> need(sent, found)));
    }

    private static NewNeed need(Answers sent, Barrier barrier) {
        return new NewNeed(
                new NeedId(id(sent, "id")),
                enterprise(sent),
                barrier,
                Integer.parseInt(sent.value("severity")),
                words(sent),
                LANGUAGES.stream()
                        .filter(language -> sent.chosen("languages", language))
                        .toList());
    }

    static OrganisationId enterprise(Answers sent) {
        return new OrganisationId(id(sent, "enterprise"));
    }

    /** Hidden fields are ours: a form without them was not made by us. */
    private static UUID id(Answers sent, String field) {
        if (!ID.matcher(sent.value(field)).matches()) {
            throw new NotFound();
        }
        return UUID.fromString(sent.value(field));
    }

    private static String words(Answers sent) {
        return sent.value("words").replace("\0", "").strip();
    }
}
