package org.hexport.platform.identity.members;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Reply.Refused;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.door.AccountName;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/organisations/{id}")
class MembersController {

    private final MembersPages pages;
    private final MemberDesk members;
    private final InvitationDesk invitations;
    private final InvitationLetters letters;
    private final AccessLog log;
    private final Templates templates;

    MembersController(
            MembersPages pages,
            MemberDesk members,
            InvitationDesk invitations,
            InvitationLetters letters,
            AccessLog log,
            Templates templates) {
        this.pages = pages;
        this.members = members;
        this.invitations = invitations;
        this.letters = letters;
        this.log = log;
        this.templates = templates;
    }

    @GetMapping("/members")
    View members(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        var page = pages.of(viewer, id, Answers.none().with("role", "member"), null);
        log.record(viewer, id, "identity.looked.members");
        return ui.show(templates.identityMembers(ui, page));
    }

    /** Who looked at the organisation's data: for its own people, and nobody else. */
    @GetMapping("/looks")
    View looks(Ui ui, Viewer viewer, @PathVariable OrganisationId id) {
        if (!viewer.belongsTo(id)) {
            throw new NotFound();
        }
        return ui.show(templates.identityLooks(ui, pages.looks(id)));
    }

    @PostMapping("/members/{person}/role")
    View change(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String role) {
        return answer(
                ui, viewer, id, members.change(viewer, id, person, role(role).orElseThrow(NotFound::new)));
    }

    @PostMapping("/members/{person}/removal")
    View remove(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable PersonId person) {
        var reply = members.remove(viewer, id, person);
        return reply instanceof Reply.Done && person.equals(viewer.person())
                ? ui.seeOther("/account")
                : answer(ui, viewer, id, reply);
    }

    /** The link is shown in the answer, this once: it is kept nowhere. The same form again shows the same link. */
    @PostMapping("/invitations")
    View invite(
            Ui ui,
            Viewer viewer,
            @PathVariable OrganisationId id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String token) {
        var answers = Answers.none().with("role", role).with("email", email);
        var address = AccountName.read(email)
                .filter(AccountName.Email.class::isInstance)
                .map(AccountName::text);
        if (!email.isBlank() && address.isEmpty()) {
            answers = answers.refuse("email", "identity.invite.email.unreadable");
        }
        var wanted = role(role);
        if (wanted.isEmpty()) {
            answers = answers.refuse("role", "identity.invite.role.missing");
        }
        if (!answers.refused() && wanted.isPresent()) {
            answers = answers.refuse("role", invitations.invite(viewer, id, wanted.get(), address.orElse(null), token));
        }
        if (answers.refused()) {
            return ui.invalid(templates.identityMembers(ui, pages.of(viewer, id, answers, null)));
        }
        return ui.show(templates.identityInvited(ui, letters.made(ui, viewer, id, role, address, token)));
    }

    @PostMapping("/invitations/{invitation}/withdrawal")
    View withdraw(Ui ui, Viewer viewer, @PathVariable OrganisationId id, @PathVariable UUID invitation) {
        return answer(ui, viewer, id, invitations.withdraw(viewer, id, invitation));
    }

    private View answer(Ui ui, Viewer viewer, OrganisationId id, Reply reply) {
        if (reply instanceof Refused refused) {
            var page = pages.of(viewer, id, Answers.none().with("role", "member"), refused.reasonKey());
            return ui.invalid(templates.identityMembers(ui, page));
        }
        return ui.seeOther("/organisations/" + id + "/members");
    }

    private static Optional<MemberRole> role(String word) {
        return Arrays.stream(MemberRole.values())
                .filter(role -> role.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
