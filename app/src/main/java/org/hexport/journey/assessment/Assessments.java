package org.hexport.journey.assessment;

import java.util.Map;
import java.util.UUID;
import org.hexport.journey.assessment.answers.AnswerDesk;
import org.hexport.journey.assessment.answers.Subject;
import org.hexport.journey.assessment.result.Recorder;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assessments. People answer them on their pages; this is for loaders that tell a history. */
@Service
@Transactional
public class Assessments {

    private final AnswerDesk desk;
    private final Recorder recorder;

    Assessments(AnswerDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    /**
     * An enterprise's whole sheet for a product and a market, put on record; the same id again changes nothing.
     *
     * @param answers by item: {@code 0} to {@code 4}, {@code dk}, {@code na}
     * @throws org.hexport.kernel.NotFound where the viewer may not answer for the enterprise
     * @throws IllegalArgumentException if an answer is not the instrument's
     */
    public void record(
            Viewer viewer,
            UUID id,
            OrganisationId enterprise,
            String product,
            String country,
            Map<String, String> answers) {
        var subject = desk.open(viewer, new Subject(id, enterprise, product, country));
        answers.forEach((item, code) -> desk.answer(viewer, enterprise, subject, sent(item, code)));
        recorder.record(viewer, enterprise, subject.id(), id);
    }

    private static AnswerDesk.Sent sent(String item, String code) {
        var answer =
                Answer.find(code).orElseThrow(() -> new IllegalArgumentException("no answer to " + item + ": " + code));
        return new AnswerDesk.Sent(item, answer, null, 0);
    }
}
