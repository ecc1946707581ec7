package org.hexport.journey.assessment.form;

import java.util.UUID;
import org.hexport.journey.assessment.answers.AnswerDesk;
import org.hexport.journey.assessment.result.Recorder;
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

/** Somebody else than the enterprise says that an answer is so. */
@Controller
class VerifyController {

    private final AnswerDesk desk;
    private final Recorder recorder;

    VerifyController(AnswerDesk desk, Recorder recorder) {
        this.desk = desk;
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
            @RequestParam(defaultValue = "") String note) {
        if (!DimensionController.dimension(dimension).codes().contains(item)) {
            throw new NotFound();
        }
        var seen = Evidence.find(grade).filter(Evidence::isSeenByOthers).orElseThrow(NotFound::new);
        var reply = recorder.verify(viewer, id, of, new Recorder.Look(item, answer, seen, note.strip()));
        var back = "/enterprises/" + id + "/assessment/" + dimension;
        return ui.seeOther(ui.address(
                        back,
                        "of",
                        of == null ? null : of.toString(),
                        "not",
                        reply instanceof Reply.Refused ? item : null)
                + "#" + item);
    }
}
