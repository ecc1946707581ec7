package org.hexport.platform.consent.owner;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.house.Secret;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who sees what of an enterprise and who fills in beside its owner: read by its people and helpers, decided by who speaks for it. */
@Controller
@RequestMapping("/enterprises/{id}")
class SharingController {

    private final Templates templates;
    private final SharingPages pages;
    private final SharingDesk desk;
    private final HelpDesk helps;

    SharingController(Templates templates, SharingPages pages, SharingDesk desk, HelpDesk helps) {
        this.templates = templates;
        this.pages = pages;
        this.desk = desk;
        this.helps = helps;
    }

    @GetMapping("/sharing")
    View show(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        if (!viewer.belongsTo(id) && !viewer.helps(id)) {
            throw new NotFound();
        }
        return ui.show(templates.consentSharing(ui, pages.of(viewer, id)));
    }

    /** A purpose that was left open stays open. */
    @PostMapping("/sharing")
    View decide(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @RequestParam Map<String, String> sent) {
        desk.decide(viewer, id, decisions(sent));
        return ui.seeOther("/enterprises/" + id + "/sharing");
    }

    static Map<Purpose, Boolean> decisions(Map<String, String> sent) {
        var answers = new EnumMap<Purpose, Boolean>(Purpose.class);
        for (var purpose : Purpose.values()) {
            switch (sent.getOrDefault(purpose.word(), "")) {
                case "yes" -> answers.put(purpose, true);
                case "no" -> answers.put(purpose, false);
                default -> {}
            }
        }
        return answers;
    }

    /** The link is shown in the answer, this once: it is kept nowhere. The same form again shows the same link. */
    @PostMapping("/helpers")
    View ask(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @RequestParam String token) {
        var secret = Secret.read(token).orElseThrow(NotFound::new);
        helps.ask(viewer, id, secret);
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/help/" + token)
                .toUriString();
        return ui.show(templates.consentSharing(ui, pages.of(viewer, id, Answers.none(), token, link)));
    }

    @PostMapping("/helpers/{help}/end")
    View end(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable UUID help) {
        helps.end(viewer, id, help);
        return ui.seeOther(viewer.belongsTo(id) ? "/enterprises/" + id + "/sharing" : "/home");
    }
}
