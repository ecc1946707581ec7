package org.hexport.platform.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.door.JoinDesk.Newcomer;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class JoinController {

    private final JoinDesk desk;
    private final Sessions sessions;
    private final Templates templates;
    private final Clock clock;
    private final RandomGenerator chance;

    JoinController(JoinDesk desk, Sessions sessions, Templates templates, Clock clock, RandomGenerator chance) {
        this.desk = desk;
        this.sessions = sessions;
        this.templates = templates;
        this.clock = clock;
        this.chance = chance;
    }

    @GetMapping("/join")
    View form(Ui ui, Viewer viewer, @RequestParam(defaultValue = "") String then) {
        if (viewer.signedIn()) {
            return ui.seeOther(LocalPath.of(then));
        }
        var id = Uuid7.at(clock.instant(), chance);
        return ui.show(templates.identityJoin(ui, new JoinPage(id, Answers.none(), LocalPath.of(then))));
    }

    @PostMapping("/join")
    View join(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String then) {
        var form = new Newcomer(new PersonId(id), name, account, password);
        var answers = desk.join(form, ui.language(), request.getRemoteAddr());
        if (answers.refused()) {
            return ui.invalid(templates.identityJoin(ui, new JoinPage(id, answers, LocalPath.of(then))));
        }
        sessions.begin(request, response, form.person(), ui.language());
        return ui.seeOther(LocalPath.of(then));
    }
}
