package org.hexport.platform.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hexport.kernel.Reply.Refused;
import org.hexport.pages.Templates;
import org.hexport.platform.house.Post;
import org.hexport.platform.identity.door.Entry.Admitted;
import org.hexport.platform.identity.door.Entry.Turned;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class ResetController {

    private final ResetDesk desk;
    private final Sessions sessions;
    private final Post post;
    private final Templates templates;

    ResetController(ResetDesk desk, Sessions sessions, Post post, Templates templates) {
        this.desk = desk;
        this.sessions = sessions;
        this.post = post;
        this.templates = templates;
    }

    @GetMapping("/reset")
    View form(Ui ui) {
        return ui.show(templates.identityReset(ui, page(Answers.none())));
    }

    @PostMapping("/reset")
    View request(Ui ui, HttpServletRequest request, @RequestParam(defaultValue = "") String account) {
        var answers = Answers.none().with("account", account);
        return desk.request(account, request.getRemoteAddr()) instanceof Refused refused
                ? ui.invalid(templates.identityReset(ui, page(answers.refuse("account", refused))))
                : ui.seeOther("/reset/code?account=" + URLEncoder.encode(account.strip(), StandardCharsets.UTF_8));
    }

    @GetMapping("/reset/code")
    View codeForm(Ui ui, @RequestParam(defaultValue = "") String account) {
        return ui.show(templates.identityResetCode(ui, page(Answers.none().with("account", account))));
    }

    @PostMapping("/reset/code")
    View renew(
            Ui ui,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password) {
        return switch (desk.renew(account, code, password, request.getRemoteAddr())) {
            case Admitted(var person, var language) -> {
                sessions.begin(request, response, person, language);
                yield ui.seeOther(LocalPath.HOME);
            }
            case Turned(var field, var why) -> {
                var answers = Answers.none().with("account", account).with("code", code);
                yield ui.invalid(templates.identityResetCode(ui, page(answers.refuse(field, why))));
            }
        };
    }

    private ResetPage page(Answers answers) {
        return new ResetPage(answers, post.isOpen());
    }
}
