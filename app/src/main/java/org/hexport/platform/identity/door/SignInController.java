package org.hexport.platform.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.door.Entry.Admitted;
import org.hexport.platform.identity.door.Entry.Turned;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class SignInController {

    private final SignInDesk desk;
    private final DemoPersons demo;
    private final Sessions sessions;
    private final Templates templates;

    SignInController(SignInDesk desk, DemoPersons demo, Sessions sessions, Templates templates) {
        this.desk = desk;
        this.demo = demo;
        this.sessions = sessions;
        this.templates = templates;
    }

    @GetMapping("/sign-in")
    View form(Ui ui, Viewer viewer, @RequestParam(defaultValue = "") String then) {
        return viewer.signedIn()
                ? ui.seeOther(LocalPath.of(then))
                : ui.show(templates.identitySignIn(ui, page(Answers.none(), then)));
    }

    @PostMapping("/sign-in")
    View signIn(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String then) {
        return switch (desk.enter(account, password, request.getRemoteAddr())) {
            case Admitted(var person, var language) -> {
                sessions.begin(request, response, person, language);
                yield ui.seeOther(LocalPath.of(then));
            }
            case Turned(var field, var why) -> {
                var answers = Answers.none().with("account", account).refuse(field, why);
                yield ui.invalid(templates.identitySignIn(ui, page(answers, then)));
            }
        };
    }

    /** Without a demonstration there is no such address. */
    @PostMapping("/sign-in/demo/{person}")
    View signInAsDemo(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String then) {
        var known = demo.find(person).orElseThrow(NotFound::new);
        sessions.begin(request, response, known.id(), ui.language());
        return ui.seeOther(LocalPath.of(then));
    }

    private SignInPage page(Answers answers, String then) {
        return new SignInPage(answers, LocalPath.of(then), demo.all());
    }
}
