package org.hexport.platform.identity.members;

import org.hexport.kernel.Reply.Refused;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Ui;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/invitations/{token}")
class InvitationController {

    private final InvitationDesk desk;
    private final InvitationPages pages;
    private final FirstAdministrator first;
    private final Templates templates;

    InvitationController(InvitationDesk desk, InvitationPages pages, FirstAdministrator first, Templates templates) {
        this.desk = desk;
        this.pages = pages;
        this.first = first;
        this.templates = templates;
    }

    /** 410 where it holds no longer: the page says why. */
    @GetMapping
    View invitation(Ui ui, @PathVariable String token) {
        var page = pages.of(token);
        return ui.show(templates.identityInvitation(ui, page), page.over() == null ? HttpStatus.OK : HttpStatus.GONE);
    }

    @PostMapping
    View accept(Ui ui, Viewer viewer, @PathVariable String token) {
        var page = pages.of(token);
        if (!viewer.signedIn()) {
            return ui.seeOther(page.signInUrl());
        }
        if (desk.accept(viewer.requirePerson(), token) instanceof Refused) {
            return ui.show(templates.identityInvitation(ui, pages.of(token)), HttpStatus.GONE);
        }
        if (page.organisation() == null) {
            first.isThere();
            return ui.seeOther("/people");
        }
        return ui.seeOther("/organisations/" + page.organisation() + "/members");
    }
}
