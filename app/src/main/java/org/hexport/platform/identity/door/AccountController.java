package org.hexport.platform.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.SpokenLanguage;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class AccountController {

    private static final Set<String> DONE = Set.of("about", "password", "sessions");

    private final AccountDesk desk;
    private final Sessions sessions;
    private final Templates templates;

    AccountController(AccountDesk desk, Sessions sessions, Templates templates) {
        this.desk = desk;
        this.sessions = sessions;
        this.templates = templates;
    }

    @GetMapping("/account")
    View account(Ui ui, Viewer viewer, @RequestParam(defaultValue = "") String done) {
        var person = desk.of(viewer.requirePerson());
        var about = Answers.none().with("name", person.name()).with("language", person.language());
        var said = DONE.contains(done) ? "identity.account.done." + done : null;
        return ui.show(templates.identityAccount(ui, new AccountPage(person, about, Answers.none(), said)));
    }

    @PostMapping("/account")
    View describe(
            Ui ui,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String language) {
        var answers = desk.describe(viewer.requirePerson(), name, language);
        if (answers.refused()) {
            return again(ui, viewer, answers, Answers.none());
        }
        SpokenLanguage.remember(request, response, language);
        return ui.seeOther("/account?done=about");
    }

    @PostMapping("/account/password")
    View changePassword(
            Ui ui,
            Viewer viewer,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password) {
        var answers = desk.changePassword(viewer.requirePerson(), current, password, request);
        return answers.refused() ? again(ui, viewer, null, answers) : ui.seeOther("/account?done=password");
    }

    /** Signs out everywhere else. */
    @PostMapping("/account/sessions")
    View endSessions(Ui ui, Viewer viewer, HttpServletRequest request) {
        sessions.endAll(viewer.requirePerson(), request);
        return ui.seeOther("/account?done=sessions");
    }

    private View again(Ui ui, Viewer viewer, @Nullable Answers about, Answers password) {
        var person = desk.of(viewer.requirePerson());
        var asKept = Answers.none().with("name", person.name()).with("language", person.language());
        return ui.invalid(
                templates.identityAccount(ui, new AccountPage(person, about == null ? asKept : about, password, null)));
    }
}
