package org.hexport.journey.engagement.work;

import java.util.UUID;
import org.hexport.journey.engagement.company.CompanyDesk;
import org.hexport.journey.engagement.work.Forms.Form;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who helps along: asked by the actor, welcomed by the enterprise, joined by itself. */
@Controller
class CompanyController {

    private final EngagementPages pages;
    private final CompanyDesk desk;

    CompanyController(EngagementPages pages, CompanyDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping("/engagements/{id}/company")
    View ask(Ui ui, Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var form = Answers.of(sent);
        var role = HelixRole.find(form.value("role"));
        var companion = organisation(form.value("actor"));
        if (companion == null) {
            form = form.refuse("actor", "ledger.act.actor.missing");
        }
        if (role.isEmpty()) {
            form = form.refuse("role", "ledger.act.role.missing");
        }
        if (companion == null || role.isEmpty()) {
            return pages.invalid(ui, viewer, id, Form.COMPANY, form);
        }
        return pages.after(desk.ask(viewer, id, companion, role.get()), ui, viewer, id, Form.COMPANY, form, "role");
    }

    /** Who declines may not see the page: the way leads to one's own work. */
    @PostMapping("/engagements/{id}/company/{companion}/answers")
    View answer(
            Ui ui,
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable OrganisationId companion,
            @RequestParam(name = "answer", defaultValue = "") String answer) {
        var yes = answer.equals("yes");
        var reply = desk.answer(viewer, id, companion, yes);
        var seesThePage = !viewer.speaksFor(companion) || yes && reply instanceof Reply.Done;
        return ui.seeOther(seesThePage ? "/engagements/" + id : "/work");
    }

    private static @org.jspecify.annotations.Nullable OrganisationId organisation(String text) {
        try {
            return new OrganisationId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
