package org.hexport.platform.identity.members;

import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.house.Post;
import org.hexport.platform.house.Post.Letter;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.ui.Ui;
import org.hexport.platform.ui.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The link of an invitation: to copy, and by e-mail where an address was given and a server is set. */
@Component
class InvitationLetters {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationLetters.class);
    private static final String PATH = "/invitations/";

    private final Post post;
    private final Organisations organisations;
    private final Wording wording;
    private final String address;

    InvitationLetters(
            Post post, Organisations organisations, Wording wording, @Value("${hexport.address}") String address) {
        this.post = post;
        this.organisations = organisations;
        this.wording = wording;
        this.address = address;
    }

    /** The link on the page is of the host that the viewer came by; the one in the letter of the address that was set. */
    InvitationPage.Made made(
            Ui ui, Viewer viewer, OrganisationId organisation, String role, Optional<String> email, String token) {
        var name = organisations.nameOf(organisation).orElse("");
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().path(PATH + token);
        var mailed = email.filter(to -> mail(viewer, ui.language(), name, to, token));
        return new InvitationPage.Made(organisation, name, role, here.build().toUriString(), mailed.orElse(null));
    }

    /**
     * Sends the link, in the language of who invites: that of who is invited is not known.
     *
     * @return whether the server took it
     */
    boolean mail(Viewer viewer, String language, String organisation, String to, String token) {
        if (!post.isOpen()) {
            return false;
        }
        var subject = wording.text(language, "identity.invite.letter.subject", organisation);
        var text = wording.text(
                language,
                "identity.invite.letter.text",
                viewer.name(),
                organisation,
                address + PATH + token,
                Invitations.VALID.toDays());
        try {
            post.send(new Letter(to, subject, text));
            return true;
        } catch (MailException failure) {
            LOG.warn("An invitation could not be mailed: {}", failure.getMessage());
            return false;
        }
    }
}
