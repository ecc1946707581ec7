package org.hexport.parties.helix.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.NewActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of actors; their names are identity's. */
@Component
class ActorRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActorRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false where the actor is there already */
    boolean add(NewActor actor, boolean confirmed, @Nullable PersonId by) {
        return jdbc.sql("""
                insert into helix.actor (id, helix, kind, district, note, demo, state, registered_at, registered_by)
                values (:id, :helix, :kind, :district, :note, :demo, :state, :now, :by)
                on conflict (id) do nothing
                """)
                        .param("id", actor.id().value())
                        .param("helix", String.valueOf(actor.helix().letter()))
                        .param("kind", actor.kind().word())
                        .param("district", actor.district())
                        .param("note", actor.note())
                        .param("demo", actor.demo())
                        .param("state", confirmed ? "confirmed" : "waiting")
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    Optional<Actor> find(OrganisationId id) {
        return jdbc.sql("""
                select actor.id, named.name, actor.helix, actor.kind, actor.district, actor.note, actor.demo,
                       actor.state = 'confirmed' as confirmed
                  from helix.actor
                  join facts.organisation named on named.id = actor.id
                 where actor.id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> actor(row))
                .optional();
    }

    /** Somebody of this name, however the capital letters and blanks are set, is known in the helix. */
    boolean isNameTaken(String name, Helix helix) {
        return jdbc.sql("""
                select exists (
                    select 1
                      from helix.actor
                      join facts.organisation named on named.id = actor.id
                     where lower(named.name) = lower(:name) and actor.helix = :helix and actor.state = 'confirmed')
                """)
                .param("name", name)
                .param("helix", String.valueOf(helix.letter()))
                .query(Boolean.class)
                .single();
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Helix.of(row.getString("helix").charAt(0)),
                ActorKind.find(row.getString("kind")).orElse(ActorKind.UNSTATED),
                row.getString("district"),
                row.getString("note"),
                row.getBoolean("demo"),
                row.getBoolean("confirmed"));
    }
}
