package org.hexport.journey.engagement.work;

import org.hexport.journey.engagement.company.CompanyRows;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Readings;
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
    private final CompanyRows company;
    private final Readings readings;

    WorkController(Templates templates, EngagementReader reader, CompanyRows company, Readings readings) {
        this.templates = templates;
        this.reader = reader;
        this.company = company;
        this.readings = readings;
    }

    @GetMapping("/work")
    View show(Ui ui, Viewer viewer) {
        viewer.requirePerson();
        var page = readings.read(reader.of(viewer, MOST).with(company.waitingFor(viewer), WorkPage::of));
        return ui.show(templates.engagementMyWork(ui, page));
    }
}
