package org.hexport.journey.engagement.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.Side;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of engagements, and who was there. */
@Component
class SessionRows {

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Session> of(UUID engagement) {
        return jdbc.sql("""
                select id, held_on, minutes, note, people, names,
                       array(select actor_id from engagement.presence where session_id = session.id) as helpers
                  from engagement.session
                 where engagement_id = :id
                """).param("id", engagement).query(SessionRows::session).list();
    }

    /** Nothing happens where the session is there already: the form was sent again. */
    void add(UUID engagement, Session session, Side side, @Nullable PersonId by, Instant at) {
        var added = jdbc.sql("""
                insert into engagement.session
                       (id, engagement_id, held_on, minutes, note, people, names, side, noted_at, noted_by)
                values (:id, :engagement, :on, :minutes, :note, :people, :names, :side, :at, :by)
                on conflict (id) do nothing
                """)
                .param("id", session.id())
                .param("engagement", engagement)
                .param("on", session.on())
                .param("minutes", session.minutes())
                .param("note", session.note())
                .param("people", session.attendance().people())
                .param("names", session.attendance().names())
                .param("side", side.word())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
        if (added == 1) {
            jdbc.sql("insert into engagement.presence (session_id, actor_id) select :id, unnest(:helpers)")
                    .param("id", session.id())
                    .param(
                            "helpers",
                            session.attendance().helpers().stream()
                                    .map(OrganisationId::value)
                                    .toArray(UUID[]::new))
                    .update();
        }
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        var helpers = Arrays.stream((UUID[]) row.getArray("helpers").getArray())
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getInt("minutes"),
                row.getString("note"),
                new Session.Attendance(row.getInt("people"), row.getString("names"), helpers));
    }
}
