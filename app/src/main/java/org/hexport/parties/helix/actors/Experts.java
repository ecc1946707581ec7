package org.hexport.parties.helix.actors;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The experts of each actor. */
@Component
class Experts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Experts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Expert> of(OrganisationId actor) {
        return jdbc.sql("""
                select id, name, fields, languages, note
                  from helix.expert
                 where actor_id = :actor and removed_at is null
                 order by lower(name), id
                """)
                .param("actor", actor.value())
                .query((row, n) -> new Expert(
                        row.getString("id"),
                        row.getString("name"),
                        List.of((String[]) row.getArray("fields").getArray()),
                        List.of((String[]) row.getArray("languages").getArray()),
                        row.getString("note")))
                .list();
    }

    /** The same form twice is one expert. */
    void add(OrganisationId actor, Expert expert, Viewer by) {
        jdbc.sql("""
                insert into helix.expert (id, actor_id, name, fields, languages, note, added_at, added_by)
                values (:id, :actor, :name, :fields, :languages, :note, :now, :by)
                on conflict (id) do nothing
                """)
                .param("id", UUID.fromString(expert.id()))
                .param("actor", actor.value())
                .param("name", expert.name())
                .param("fields", expert.fields().toArray(String[]::new))
                .param("languages", expert.languages().toArray(String[]::new))
                .param("note", expert.note())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.personValue())
                .update();
    }

    void remove(OrganisationId actor, UUID expert, Viewer by) {
        jdbc.sql("""
                update helix.expert set removed_at = :now, removed_by = :by
                 where id = :id and actor_id = :actor and removed_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.personValue())
                .param("id", expert)
                .param("actor", actor.value())
                .update();
    }
}
