package org.hexport.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.kernel.Notice;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.hexport.platform.house.Post;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.hexport.platform.ui.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters by a real SMTP server beside the test; the application's own rounds have none and leave the outbox alone. */
@HexportTest
class MailRoundTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    Outbox outbox;

    @Autowired
    Wording wording;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anEmptyOutbox() {
        jdbc.sql("update notices.notice set mail = 'none' where mail = 'due'").update();
    }

    @Test
    void sendsEachLetterOnceInItsReadersLanguage() throws Exception {
        var email = folk.email();
        notices.add(joined(folk.aPerson(email)), true);

        round(MAIL.getSmtp().getPort()).run();
        round(MAIL.getSmtp().getPort()).run();

        var letters = MAIL.getReceivedMessagesForDomain(email);
        assertThat(letters).hasSize(1);
        assertThat(letters[0].getSubject()).isEqualTo("Hexport: Bu Ratna accepted your invitation and joined Batik.");
        assertThat(letters[0].getFrom()[0].toString()).isEqualTo("hexport@example.com");
        assertThat(GreenMailUtil.getBody(letters[0])).contains("https://hexport.example/account");
    }

    @Test
    void triesAgainLaterWithGrowingPausesAndGivesUpInTheEnd() {
        var notice = joined(folk.somebody());
        notices.add(notice, true);
        var broken = round(1);

        assertThat(broken.run()).isOne();
        assertThat(broken.run()).as("not due yet").isZero();
        assertThat(pause(notice.id())).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        for (int i = 1; i < Outbox.TRIES; i++) {
            letPass(notice.id());
            assertThat(broken.run()).isOne();
        }

        assertThat(mail(notice.id())).isEqualTo("failed");
        assertThat(broken.run()).isZero();
    }

    @Test
    void sendsALetterThatFailedOnceTheServerIsBack() {
        var email = folk.email();
        var notice = joined(folk.aPerson(email));
        notices.add(notice, true);
        round(1).run();
        letPass(notice.id());

        round(MAIL.getSmtp().getPort()).run();

        assertThat(MAIL.getReceivedMessagesForDomain(email)).hasSize(1);
        assertThat(mail(notice.id())).isEqualTo("sent");
    }

    @Test
    void sendsNothingToWhoHasNoAddress() {
        var notice = joined(folk.aPersonWithPhone(folk.phone()));
        notices.add(notice, true);

        round(MAIL.getSmtp().getPort()).run();

        assertThat(mail(notice.id())).isEqualTo("none");
    }

    @Test
    void takesALetterThatAKilledProcessHadTaken() {
        var email = folk.email();
        var notice = joined(folk.aPerson(email));
        notices.add(notice, true);
        assertThat(outbox.take()).isPresent();
        letPass(notice.id());

        round(MAIL.getSmtp().getPort()).run();

        assertThat(MAIL.getReceivedMessagesForDomain(email)).hasSize(1);
    }

    @Test
    void isNotHeldUpByALetterThatCannotBeWritten() {
        var unreadable =
                new Notice(Uuid7.at(Instant.now(), new SecureRandom()), folk.somebody(), "gone.key", List.of(), "/");
        notices.add(unreadable, true);
        var email = folk.email();
        notices.add(joined(folk.aPerson(email)), true);

        round(MAIL.getSmtp().getPort()).run();

        assertThat(MAIL.getReceivedMessagesForDomain(email)).hasSize(1);
        assertThat(mail(unreadable.id())).isEqualTo("due");
    }

    private MailRound round(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var post = new Post(sender, "hexport@example.com");
        return new MailRound(outbox, people, post, wording, "https://hexport.example");
    }

    private static Notice joined(PersonId person) {
        return new Notice(
                Uuid7.at(Instant.now(), new SecureRandom()),
                person,
                "identity.notice.joined",
                List.of("Bu Ratna", "Batik"),
                "/account");
    }

    private String mail(UUID id) {
        return jdbc.sql("select mail from notices.notice where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private Duration pause(UUID id) {
        return Duration.ofSeconds(
                jdbc.sql("select extract(epoch from mail_after - now())::bigint from notices.notice where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single());
    }

    private void letPass(UUID id) {
        jdbc.sql("update notices.notice set mail_after = now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
    }
}
