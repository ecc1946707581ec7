package org.hexport.platform.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.Notice;
import org.hexport.kernel.PersonId;
import org.hexport.platform.notices.NoticesPage.Message;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each person's messages. */
@Component
class Notices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param mailed whether it also goes out by e-mail; the same notice twice is one message */
    void add(Notice notice, boolean mailed) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into notices.notice (id, person, key, arguments, link, created, mail, mail_after)
                values (:id, :person, :key, :arguments, :link, :now, :mail, :after)
                on conflict (id) do nothing
                """)
                .param("id", notice.id())
                .param("person", notice.to().value())
                .param("key", notice.key())
                .param("arguments", notice.arguments().toArray(String[]::new))
                .param("link", notice.link())
                .param("now", now)
                .param("mail", mailed ? "due" : "none")
                .param("after", mailed ? now : null)
                .update();
    }

    List<Message> latest(PersonId person, int most) {
        return jdbc.sql("""
                select id, key, arguments, created, read_on is null as unread
                  from notices.notice
                 where person = :person
                 order by created desc, id desc
                 limit :most
                """)
                .param("person", person.value())
                .param("most", most)
                .query((row, n) -> new Message(
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        List.of((String[]) row.getArray("arguments").getArray()),
                        row.getTimestamp("created").toInstant(),
                        row.getBoolean("unread")))
                .list();
    }

    long unread(PersonId person) {
        return jdbc.sql("select count(*) from notices.notice where person = :person and read_on is null")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    /** @return where it leads; empty if the person has no such message */
    Optional<String> read(PersonId person, UUID id) {
        return jdbc.sql("""
                update notices.notice set read_on = coalesce(read_on, :now)
                 where id = :id and person = :person
                returning link
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void readAll(PersonId person) {
        jdbc.sql("update notices.notice set read_on = :now where person = :person and read_on is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .update();
    }
}
