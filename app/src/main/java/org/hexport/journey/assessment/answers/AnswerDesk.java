package org.hexport.journey.assessment.answers;

import java.time.Clock;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers. */
@Service
@Transactional
public class AnswerDesk {

    public static final int LONGEST_NOTE = 300;

    private final AnswerTable answers;
    private final Assessors assessors;
    private final SubjectTable subjects;
    private final Forms forms;
    private final Access access;
    private final Clock clock;

    AnswerDesk(
            AnswerTable answers, Assessors assessors, SubjectTable subjects, Forms forms, Access access, Clock clock) {
        this.answers = answers;
        this.assessors = assessors;
        this.subjects = subjects;
        this.forms = forms;
        this.access = access;
        this.clock = clock;
    }

    /** What became of an answer. */
    public sealed interface Outcome {}

    /** @param given as it stands now */
    public record Kept(Given given) implements Outcome {}

    /** Somebody else answered since the form was opened, and otherwise. */
    public record Overtaken(Given given) implements Outcome {}

    /**
     * An answer as a form sends it.
     *
     * @param seen number of the row that the form showed; 0 for none
     */
    public record Sent(String item, Answer answer, @Nullable String note, long seen) {}

    /**
     * The same answer again changes nothing.
     *
     * @throws NotFound where the viewer may not answer for the enterprise
     */
    public Outcome answer(Viewer viewer, OrganisationId enterprise, @Nullable Subject subject, Sent sent) {
        access.requireAnswersFor(viewer, enterprise);
        answers.lock(enterprise);
        var scope = Scope.of(Dimension.ofItem(sent.item()), subject);
        var here = answers.of(enterprise, scope, sent.item());
        if (here.filter(row -> isOvertaken(viewer, sent, row)).isPresent()) {
            return new Overtaken(here.get());
        }
        var known = here.filter(row -> !row.says(sent.answer(), sent.note())).isPresent()
                ? here
                : forms.withCheck(here, enterprise, subject, sent.item());
        if (known.filter(given -> given.says(sent.answer(), sent.note())).isPresent()) {
            return new Kept(known.get());
        }
        var by = assessors.by(viewer, enterprise);
        var given = new Given(0, sent.item(), sent.answer(), sent.note(), by, clock.instant(), null);
        var number = answers.add(enterprise, scope, given, by, Instrument.CURRENT);
        return new Kept(new Given(number, sent.item(), sent.answer(), sent.note(), by, given.at(), null));
    }

    /** One's own answer overtakes nobody: the network may have lost the reply to it. */
    private static boolean isOvertaken(Viewer viewer, Sent sent, Given row) {
        var by = row.by();
        return row.number() > sent.seen()
                && !row.says(sent.answer(), sent.note())
                && by != null
                && !java.util.Objects.equals(by.person(), viewer.person());
    }

    /**
     * Chooses a product and a market.
     *
     * @throws NotFound where the viewer may not answer for the enterprise
     */
    public Subject open(Viewer viewer, Subject subject) {
        access.toAnswer(viewer, subject.enterprise());
        answers.lock(subject.enterprise());
        return subjects.add(subject, viewer.person());
    }
}
