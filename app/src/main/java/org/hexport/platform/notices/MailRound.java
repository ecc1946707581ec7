package org.hexport.platform.notices;

import org.hexport.platform.house.Post;
import org.hexport.platform.house.Post.Letter;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.People.Recipient;
import org.hexport.platform.notices.Outbox.Due;
import org.hexport.platform.ui.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends the letters that are due, each in its reader's language. */
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    /** So that one round ends before the next. */
    private static final int MOST = 200;

    private final Outbox outbox;
    private final People people;
    private final Post post;
    private final Wording wording;
    private final String address;

    MailRound(Outbox outbox, People people, Post post, Wording wording, @Value("${hexport.address}") String address) {
        this.outbox = outbox;
        this.people = people;
        this.post = post;
        this.wording = wording;
        this.address = address;
    }

    /** @return how many letters were taken */
    int run() {
        int taken = 0;
        while (post.isOpen() && taken < MOST) {
            var letter = outbox.take();
            if (letter.isEmpty()) {
                break;
            }
            send(letter.get());
            taken++;
        }
        return taken;
    }

    private void send(Due letter) {
        var person = people.recipient(letter.person());
        var email = person.map(Recipient::email).orElse(null);
        if (person.isEmpty() || email == null) {
            outbox.notNeeded(letter);
            return;
        }
        try {
            post.send(written(letter, person.get(), email));
            outbox.sent(letter);
        } catch (MailException
                | IllegalArgumentException failure) { // the latter: a message that this version no longer has
            LOG.warn(
                    "A notice could not be mailed, try {} of {}: {}",
                    letter.tries(),
                    Outbox.TRIES,
                    failure.getMessage());
            if (letter.tries() >= Outbox.TRIES) {
                outbox.givenUp(letter);
            }
        }
    }

    private Letter written(Due letter, Recipient person, String email) {
        var language = person.language();
        var news = wording.text(language, letter.key(), letter.arguments().toArray());
        var text = wording.text(language, "notices.letter.text", person.name(), news, address + letter.link());
        return new Letter(email, wording.text(language, "notices.letter.subject", shortened(news)), text);
    }

    private static String shortened(String news) {
        return news.length() <= 80 ? news : news.substring(0, 79) + "…";
    }
}
