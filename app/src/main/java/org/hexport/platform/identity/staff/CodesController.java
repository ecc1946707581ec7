package org.hexport.platform.identity.staff;

import org.hexport.kernel.NotFound;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.door.ResetCodes;
import org.hexport.platform.identity.staff.CodesPage.Made;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Makes the codes that helpers read out. */
@Controller
@RequestMapping("/codes")
class CodesController {

    private final CodeRequests requests;
    private final ResetCodes codes;
    private final Templates templates;

    CodesController(CodeRequests requests, ResetCodes codes, Templates templates) {
        this.requests = requests;
        this.codes = codes;
        this.templates = templates;
    }

    @GetMapping
    View waiting(Ui ui, Viewer viewer) {
        return ui.show(templates.identityCodes(ui, new CodesPage(requests.helpedBy(viewer), null)));
    }

    /** The code stands in the answer, this once: it is kept as a hash only. */
    @PostMapping("/{person}")
    View make(Ui ui, Viewer viewer, @PathVariable PersonId person) {
        var open = requests.helpedBy(viewer);
        var wanted = open.stream()
                .filter(request -> request.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
        var code = codes.make(person, viewer.requirePerson()).orElseThrow(NotFound::new);
        var made = new Made(person, wanted.name(), inGroups(code), ResetCodes.VALID.toMinutes());
        return ui.show(templates.identityCodes(ui, new CodesPage(open, made)));
    }

    private static String inGroups(String code) {
        return code.substring(0, 4) + " " + code.substring(4);
    }
}
