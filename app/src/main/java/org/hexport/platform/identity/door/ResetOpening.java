package org.hexport.platform.identity.door;

import org.hexport.platform.house.Post;
import org.hexport.platform.house.Post.Letter;
import org.hexport.platform.ui.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Notes that somebody waits for a code, so that a helper can read one out; where there is an address and a server, the code is mailed. */
@Component
class ResetOpening {

    private static final Logger LOG = LoggerFactory.getLogger(ResetOpening.class);

    private final Accounts accounts;
    private final ResetCodes codes;
    private final Post post;
    private final Wording wording;

    ResetOpening(Accounts accounts, ResetCodes codes, Post post, Wording wording) {
        this.accounts = accounts;
        this.codes = codes;
        this.post = post;
        this.wording = wording;
    }

    void open(AccountName name) {
        accounts.secretOf(name).ifPresent(known -> {
            codes.request(known.person());
            if (name instanceof AccountName.Email(var address) && post.isOpen()) {
                codes.make(known.person(), null).ifPresent(code -> mail(address, code, known.language()));
            }
        });
    }

    private void mail(String address, String code, String language) {
        var subject = wording.text(language, "identity.reset.letter.subject");
        var text = wording.text(language, "identity.reset.letter.text", code, ResetCodes.VALID.toMinutes());
        try {
            post.send(new Letter(address, subject, text));
        } catch (MailException failure) {
            LOG.warn("A code could not be mailed; a helper can read one out: {}", failure.getMessage());
        }
    }
}
