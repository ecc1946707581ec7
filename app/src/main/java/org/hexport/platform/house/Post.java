package org.hexport.platform.house;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Letters by e-mail, plain text, where an SMTP server is set ({@code spring.mail.host}). */
@Component
public class Post {

    private final @Nullable JavaMailSender sender;
    private final String from;

    @Autowired
    Post(ObjectProvider<JavaMailSender> sender, @Value("${hexport.mail.from}") String from) {
        this(sender.getIfAvailable(), from);
    }

    /** @param sender null where letters can't be sent */
    public Post(@Nullable JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    /** The text may hold what only its reader may know. */
    public record Letter(String to, String subject, String text) {

        /** Without address and text: this ends up in logs. */
        @Override
        public String toString() {
            return "letter “" + subject + "”";
        }
    }

    /** Whether letters can be sent at all. */
    public boolean isOpen() {
        return sender != null;
    }

    /**
     * Hands the letter to the server.
     *
     * @throws MailException if the server did not take it
     */
    public void send(Letter letter) {
        if (sender == null) {
            throw new IllegalStateException("no SMTP server is set");
        }
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(letter.to());
        mail.setSubject(letter.subject().replaceAll("\\s+", " "));
        mail.setText(letter.text());
        sender.send(mail);
    }
}
