package org.hexport.journey.engagement.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.kernel.HelixRole;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.springframework.stereotype.Component;

/** What was noted, as the page reads it. Who may see it is asked by the page that shows it. */
@Component
class NotedReader {

    private static final String HANDED_OVER = """
            select organisation.name as actor, engagement.role, written_at, hand_over.reached, still_open, to_know,
                   array(select words from engagement.task
                          where task.engagement_id = engagement.id and done_at is null
                          order by due_on nulls last, added_at) as tasks
              from engagement.hand_over
              join engagement.engagement on engagement.id = hand_over.engagement_id
              join facts.organisation on organisation.id = engagement.actor_id
            """;

    Reading<Noted> of(UUID engagement) {
        var of = Map.of("id", engagement);
        var notes = Reading.rows("""
                select held_on, minutes, note, people, names, side, noted_by,
                       array(select organisation.name from engagement.presence
                               join facts.organisation on organisation.id = presence.actor_id
                              where presence.session_id = session.id
                              order by organisation.name) as helpers
                  from engagement.session
                 where engagement_id = :id
                 order by held_on, noted_at, id
                """, of, NotedReader::held)
                .with(
                        Reading.rows("""
                select side, lifted, rating, words, signed_at, signed_by
                  from engagement.sign_off
                 where engagement_id = :id
                 order by signed_at, side
                """, of, NotedReader::signature),
                        (sessions, signatures) -> new Noted(sessions, signatures, null, List.of()));
        return notes.with(
                        own(engagement),
                        (noted, own) -> new Noted(noted.sessions(), noted.signatures(), own, List.of()))
                .with(
                        earlier(engagement),
                        (noted, earlier) -> new Noted(noted.sessions(), noted.signatures(), noted.own(), earlier));
    }

    private Reading<Noted.HandedOver> own(UUID engagement) {
        return Reading.row(
                        HANDED_OVER + " where engagement.id = :id", Map.of("id", engagement), NotedReader::handedOver)
                .map(found -> found.orElse(null));
    }

    /** Of the same enterprise, written before this engagement was over. */
    private Reading<List<Noted.HandedOver>> earlier(UUID engagement) {
        return Reading.rows(HANDED_OVER + """
                  join engagement.engagement now on now.id = :id and now.enterprise_id = engagement.enterprise_id
                 where engagement.id <> now.id and written_at < coalesce(now.completed_at, 'infinity')
                 order by written_at desc
                 limit 3
                """, Map.of("id", engagement), NotedReader::handedOver);
    }

    private static Noted.Held held(Row row) {
        return new Noted.Held(
                row.day("held_on"),
                row.integer("minutes"),
                row.text("note"),
                row.integer("people"),
                row.text("names"),
                row.texts("helpers"),
                row.text("side"),
                row.uuidOrNull("noted_by"));
    }

    private static Noted.Signature signature(Row row) {
        return new Noted.Signature(
                row.text("side"),
                row.textOrNull("lifted"),
                row.integerOrNull("rating"),
                row.text("words"),
                row.instant("signed_at"),
                row.uuidOrNull("signed_by"));
    }

    private static Noted.HandedOver handedOver(Row row) {
        return new Noted.HandedOver(
                row.text("actor"),
                HelixRole.of(row.text("role")),
                row.instant("written_at"),
                row.text("reached"),
                row.text("still_open"),
                row.text("to_know"),
                row.texts("tasks"));
    }
}
