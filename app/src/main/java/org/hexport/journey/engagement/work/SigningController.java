package org.hexport.journey.engagement.work;

import java.util.UUID;
import org.hexport.journey.engagement.work.Forms.Form;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The end of an engagement: each side signs for itself. */
@Controller
class SigningController {

    private final EngagementPages pages;
    private final EngagementDesk desk;

    SigningController(EngagementPages pages, EngagementDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping("/engagements/{id}/sign-offs")
    View sign(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var read = SentSignOff.read(sent, desk.asked(viewer, id));
        if (read.signOff() == null) {
            return pages.invalid(ui, viewer, id, Form.SIGN, read.form());
        }
        var reply = desk.sign(viewer, id, read.signOff());
        return pages.after(reply, ui, viewer, id, Form.SIGN, read.form(), "words");
    }
}
