package org.hexport.journey.assessment.answers;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.EnterpriseCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what others than the enterprise see of its answers: the same, which verifies it, or something else, which is kept beside it. */
@Service
@Transactional
public class VerificationDesk {

    private final AnswerTable answers;
    private final Assessors assessors;
    private final SubjectTable subjects;
    private final Forms forms;
    private final Access access;
    private final Clock clock;

    VerificationDesk(
            AnswerTable answers, Assessors assessors, SubjectTable subjects, Forms forms, Access access, Clock clock) {
        this.answers = answers;
        this.assessors = assessors;
        this.subjects = subjects;
        this.forms = forms;
        this.access = access;
        this.clock = clock;
    }

    /**
     * An answer as an assessor looked at it.
     *
     * @param answer number of the row
     * @param value what the assessor sees; null for the answer itself
     */
    public record Look(String item, long answer, @Nullable Answer value, Evidence grade, String note) {}

    /** @throws NotFound where the viewer may not verify it, or there is no such answer of the enterprise */
    public Reply verify(Viewer viewer, OrganisationId enterprise, @Nullable UUID subject, Look look) {
        var card = access.toRead(viewer, enterprise);
        answers.lock(enterprise);
        var chosen = Forms.chosen(subjects.of(enterprise), subject);
        var given = forms.given(enterprise, chosen, look.item()).orElseThrow(NotFound::new);
        requireMayVerify(viewer, card, given);
        if (given.number() != look.answer()) {
            return Reply.refused("assessment.verify.changed");
        }
        if (look.note().isBlank() || look.note().length() > AnswerDesk.LONGEST_NOTE) {
            return Reply.refused("assessment.verify.note.missing");
        }
        var value = Objects.requireNonNullElse(look.value(), given.answer());
        if (value == Answer.UNKNOWN) {
            return Reply.refused("assessment.verify.seen.missing");
        }
        var person = viewer.requirePerson();
        var organisation = assessors.helperOf(person, enterprise).orElse(null);
        var seen = new Given.Seen(look.grade(), value, look.note(), viewer.name(), organisation, clock.instant());
        assessors.verify(given.number(), seen, person);
        return Reply.DONE;
    }

    /** What the quick check knew nobody has said here yet: there is no row to verify. */
    private void requireMayVerify(Viewer viewer, EnterpriseCard enterprise, Given given) {
        var by = given.by();
        if (given.isFromTheCheck() || by == null || !access.mayVerify(viewer, enterprise, by.person())) {
            throw new NotFound();
        }
    }
}
