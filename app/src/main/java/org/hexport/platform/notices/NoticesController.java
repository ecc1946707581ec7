package org.hexport.platform.notices;

import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/notices")
class NoticesController {

    private final Notices notices;
    private final Templates templates;

    NoticesController(Notices notices, Templates templates) {
        this.notices = notices;
        this.templates = templates;
    }

    @GetMapping
    View all(Ui ui, Viewer viewer) {
        var messages = notices.latest(viewer.requirePerson(), NoticesPage.MOST);
        return ui.show(templates.noticesAll(ui, new NoticesPage(messages)));
    }

    /** Marks the message as read and leads to where it can be answered. */
    @PostMapping("/{id}/reading")
    View open(Ui ui, Viewer viewer, @PathVariable UUID id) {
        return ui.seeOther(notices.read(viewer.requirePerson(), id).orElseThrow(NotFound::new));
    }

    @PostMapping("/reading")
    View readAll(Ui ui, Viewer viewer) {
        notices.readAll(viewer.requirePerson());
        return ui.seeOther("/notices");
    }
}
