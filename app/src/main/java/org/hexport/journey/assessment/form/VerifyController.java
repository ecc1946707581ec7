package org.hexport.journey.assessment.form;

import java.util.UUID;
import org.hexport.journey.assessment.answers.VerificationDesk;
import org.hexport.journey.assessment.result.Recorder;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody else than the enterprise says what they see of an answer. */
@Controller
class VerifyController {

    private final Recorder recorder;

    VerifyController(Recorder recorder) {
        this.recorder = recorder;
    }

    /** A refusal leads back to the page, which shows how things are now. */
    @PostMapping("/enterprises/{id}/assessment/{dimension:D\\d+}/{item}/verifications")
    View verify(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable String dimension,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable UUID of,
            @RequestParam long answer,
            @RequestParam(defaultValue = "verified") String grade,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String note) {
        if (!DimensionController.dimension(dimension).codes().contains(item)) {
            throw new NotFound();
        }
        var evidence = Evidence.find(grade).filter(Evidence::isSeenByOthers).orElseThrow(NotFound::new);
        var reply = recorder.verify(
                viewer, id, of, new VerificationDesk.Look(item, answer, value(seen), evidence, note.strip()));
        var back = "/enterprises/" + id + "/assessment/" + dimension;
        return ui.seeOther(ui.address(
                        back,
                        "of",
                        of == null ? null : of.toString(),
                        "not",
                        reply instanceof Reply.Refused ? item : null)
                + "#" + item);
    }

    /** Null for the answer itself. */
    private static @Nullable Answer value(String seen) {
        return seen.isEmpty() ? null : Answer.find(seen).orElseThrow(NotFound::new);
    }
}
