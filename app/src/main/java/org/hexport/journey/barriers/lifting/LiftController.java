package org.hexport.journey.barriers.lifting;

import java.util.UUID;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The question to the owner alone: is it still gone? */
@Controller
@RequestMapping("/lifts/{id}")
class LiftController {

    private final Templates templates;
    private final LiftDesk desk;

    LiftController(Templates templates, LiftDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @GetMapping
    View ask(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.show(templates.barriersLift(ui, LiftPage.of(desk.asked(viewer, id), Answers.none())));
    }

    @PostMapping
    View answer(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var lift = desk.asked(viewer, id);
        var read = SentLiftAnswer.read(Answers.of(sent));
        if (read.answer() == null) {
            return ui.invalid(templates.barriersLift(ui, LiftPage.of(lift, read.answers())));
        }
        desk.answer(viewer, id, read.answer());
        return ui.seeOther("/my-steps/" + lift.enterprise() + "#barriers");
    }
}
