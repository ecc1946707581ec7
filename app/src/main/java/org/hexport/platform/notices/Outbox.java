package org.hexport.platform.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the e-mail of each message has come. A letter is taken before it is sent and becomes due again by itself: one that a killed
 * process had taken goes out with the next round, at worst twice, never not at all.
 */
@Component
class Outbox {

    static final int TRIES = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param tries with this one */
    record Due(UUID id, PersonId person, String key, List<String> arguments, String link, int tries) {}

    /** Takes the letter that has waited longest, so that no replica takes it too; the pause until it is due again doubles with each try. */
    Optional<Due> take() {
        var now = clock.instant();
        return jdbc.sql("""
                update notices.notice
                   set mail_tries = mail_tries + 1,
                       mail_after = cast(:now as timestamptz) + power(2, mail_tries) * cast(:pause as interval)
                 where id = (select id from notices.notice
                              where mail = 'due' and mail_after <= :now
                              order by mail_after, id
                              limit 1
                                for update skip locked)
                returning id, person, key, arguments, link, mail_tries
                """)
                .param("now", Timestamp.from(now))
                .param("pause", FIRST_PAUSE.toSeconds() + " seconds")
                .query((row, n) -> due(row))
                .optional();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("link"),
                row.getInt("mail_tries"));
    }

    void sent(Due letter) {
        end(letter, "sent");
    }

    void givenUp(Due letter) {
        end(letter, "failed");
    }

    /** There is no longer an address. */
    void notNeeded(Due letter) {
        end(letter, "none");
    }

    private void end(Due letter, String how) {
        jdbc.sql("update notices.notice set mail = :how, mail_after = null where id = :id")
                .param("how", how)
                .param("id", letter.id())
                .update();
    }
}
