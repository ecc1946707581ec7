package org.hexport.journey.assessment.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexport.journey.readiness.AnsweredCheck;
import org.hexport.journey.readiness.Checks;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms as they stand filled in: what was answered here, and what the quick check knew already. */
@Component
public class Forms {

    private final AnswerTable answers;
    private final SubjectTable subjects;
    private final Checks checks;
    private final LotTable lots;

    Forms(AnswerTable answers, SubjectTable subjects, Checks checks, LotTable lots) {
        this.lots = lots;
        this.answers = answers;
        this.subjects = subjects;
        this.checks = checks;
    }

    /**
     * The one that is meant.
     *
     * @param chosen id of the subject; null for the first
     * @return null where the enterprise has chosen none
     * @throws NotFound where it is not one of the enterprise's
     */
    public static @Nullable Subject chosen(List<Subject> subjects, java.util.@Nullable UUID chosen) {
        if (chosen == null) {
            return subjects.isEmpty() ? null : subjects.getFirst();
        }
        return subjects.stream()
                .filter(subject -> subject.id().equals(chosen))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Filled filled(OrganisationId enterprise, @Nullable Subject subject) {
        var byItem = new HashMap<String, Given>();
        checks.newestOf(enterprise).ifPresent(check -> byItem.putAll(ofCheck(check, subject)));
        answers.of(enterprise, subject).forEach(given -> byItem.merge(given.item(), given, Forms::later));
        return new Filled(subject, byItem, lots.of(subject).orElse(null));
    }

    /** One item as it stands; empty where nobody answered it. */
    Optional<Given> given(OrganisationId enterprise, @Nullable Subject subject, String item) {
        var scope = Scope.of(Dimension.ofItem(item), subject);
        return withCheck(answers.of(enterprise, scope, item), enterprise, subject, item);
    }

    /** @param here the item's answer as it was given in the assessment */
    Optional<Given> withCheck(Optional<Given> here, OrganisationId enterprise, @Nullable Subject subject, String item) {
        var there =
                checks.newestOf(enterprise).map(check -> ofCheck(check, subject).get(item));
        return here.isPresent() && there.isPresent()
                ? Optional.of(later(there.get(), here.get()))
                : here.or(() -> there);
    }

    /** What was said of the product's consolidated lots. */
    public Optional<Lot> lot(Subject subject) {
        return lots.of(subject);
    }

    /** The product and country of the newest check: to begin with. */
    public Optional<AnsweredCheck> check(OrganisationId enterprise) {
        return checks.newestOf(enterprise);
    }

    public List<Subject> subjects(OrganisationId enterprise) {
        return subjects.of(enterprise);
    }

    /** A check that came later and says the same leaves the answer with its evidence. */
    private static Given later(Given ofCheck, Given here) {
        return ofCheck.at().isAfter(here.at()) && ofCheck.answer() != here.answer() ? ofCheck : here;
    }

    private static Map<String, Given> ofCheck(AnsweredCheck check, @Nullable Subject subject) {
        var known = new HashMap<String, Given>();
        check.answers().forEach((item, word) -> {
            if (holds(Dimension.ofItem(item), check, subject)) {
                var answer = Answer.find(word).orElseThrow();
                known.put(item, new Given(0, item, answer, null, null, check.takenAt(), null));
            }
        });
        return known;
    }

    /** What the check says of a product holds for that product, and of a market for both; where it named none it may be any. */
    private static boolean holds(Dimension dimension, AnsweredCheck check, @Nullable Subject subject) {
        if (dimension.isOfTheOrganisation()) {
            return true;
        }
        if (subject == null || check.product() != null && !check.product().equalsIgnoreCase(subject.product())) {
            return false;
        }
        return dimension.level() == Dimension.Level.PRODUCT
                || check.country() == null
                || check.country().equals(subject.country());
    }
}
