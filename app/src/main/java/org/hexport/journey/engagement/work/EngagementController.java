package org.hexport.journey.engagement.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.engagement.work.Forms.Form;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One engagement: its path so far, the next session. */
@Controller
class EngagementController {

    private final EngagementPages pages;
    private final EngagementDesk desk;
    private final Clock clock;
    private final RandomGenerator chance;

    EngagementController(EngagementPages pages, EngagementDesk desk, Clock clock, RandomGenerator chance) {
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/engagements/{id}")
    View show(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return pages.show(ui, viewer, id);
    }

    @PostMapping("/engagements/{id}/sessions")
    View note(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var read = SentSession.read(sent, LocalDate.now(clock), () -> Uuid7.at(clock.instant(), chance));
        if (read.session() == null) {
            return pages.invalid(ui, viewer, id, Form.SESSION, read.form());
        }
        var reply = desk.note(viewer, id, read.session());
        return pages.after(reply, ui, viewer, id, Form.SESSION, read.form(), "on");
    }
}
