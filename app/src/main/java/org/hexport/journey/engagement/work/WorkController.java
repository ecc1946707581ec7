package org.hexport.journey.engagement.work;

import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** My work. */
@Controller
class WorkController {

    private static final int MOST = 100;

    private final Templates templates;
    private final EngagementReader reader;

    WorkController(Templates templates, EngagementReader reader) {
        this.templates = templates;
        this.reader = reader;
    }

    @GetMapping("/work")
    View show(Ui ui, Viewer viewer) {
        viewer.requirePerson();
        return ui.show(templates.engagementMyWork(ui, WorkPage.of(reader.of(viewer, MOST))));
    }
}
