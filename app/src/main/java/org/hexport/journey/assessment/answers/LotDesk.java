package org.hexport.journey.assessment.answers;

import java.time.Clock;
import java.util.Objects;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the word of the enterprise, or of who helps it, on its consolidated lots. */
@Service
@Transactional
public class LotDesk {

    private final LotTable lots;
    private final AnswerTable answers;
    private final Assessors assessors;
    private final Access access;
    private final Clock clock;

    LotDesk(LotTable lots, AnswerTable answers, Assessors assessors, Access access, Clock clock) {
        this.lots = lots;
        this.answers = answers;
        this.assessors = assessors;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The same word again changes nothing; it is refused where somebody else said otherwise since the form was opened.
     *
     * @param seen number of the row that the form showed; 0 for none
     * @throws NotFound where the viewer may not answer for the enterprise
     */
    public Reply say(Viewer viewer, Subject subject, boolean supplies, long seen) {
        access.requireAnswersFor(viewer, subject.enterprise());
        answers.lock(subject.enterprise());
        var known = lots.of(subject).orElse(null);
        if (known != null && known.supplies() == supplies) {
            return Reply.DONE;
        }
        if (known != null && known.number() > seen && isByAnother(known, viewer)) {
            return Reply.refused("assessment.overtaken.short");
        }
        lots.add(subject, supplies, assessors.by(viewer, subject.enterprise()), clock.instant());
        return Reply.DONE;
    }

    private static boolean isByAnother(Lot lot, Viewer viewer) {
        return !Objects.equals(lot.by().person(), viewer.person());
    }
}
