package org.hexport.parties.helix.actors;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.actors.WaitingActorsPage.Line;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actors that wait for a coordinator, and those whose person was asked something: the longest first. */
@Component
class WaitingActors implements WaitingSource {

    static final int LINES = 50;

    private final JdbcClient jdbc;

    WaitingActors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WaitingActorsPage page(Viewer viewer, @Nullable UUID after) {
        var lines = jdbc.sql("""
                select actor.id, named.name, actor.helix, actor.kind, actor.state, actor.registered_at,
                       coalesce(region.name, actor.district) as place
                  from helix.actor
                  join facts.organisation named on named.id = actor.id
                  left join facts.region on region.code = actor.district
                 where actor.state in ('waiting', 'asked')
                   and (:all or actor.district ^@ any (:regions))
                   and (cast(:after as uuid) is null
                        or (actor.registered_at, actor.id) > (select registered_at, id from helix.actor where id = :after))
                 order by actor.registered_at, actor.id
                 limit :limit
                """)
                .param("all", viewer.administrator())
                .param("regions", viewer.coordinatedRegions())
                .param("after", after)
                .param("limit", LINES + 1)
                .query((row, n) -> new Line(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("helix"),
                        row.getString("kind"),
                        row.getString("place"),
                        row.getString("state"),
                        row.getObject("registered_at", OffsetDateTime.class).toInstant()))
                .list();
        var shown = lines.subList(0, Math.min(LINES, lines.size()));
        return new WaitingActorsPage(
                shown, lines.size() > LINES ? shown.getLast().id() : null);
    }

    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        if (viewer.coordinates().isEmpty() && viewer.managed().isEmpty()) {
            return Reading.known(List.of());
        }
        return Reading.rows(
                """
                select actor.id, named.name, actor.state, actor.registered_at
                  from helix.actor
                  join facts.organisation named on named.id = actor.id
                 where actor.state = 'waiting' and actor.district ^@ any (:regions)
                    or actor.state = 'asked' and actor.id = any (:managed)
                 order by actor.registered_at, actor.id
                 limit 20
                """, Map.of("regions", viewer.coordinatedRegions(), "managed", viewer.managedIds()), row -> {
                    boolean asked = row.text("state").equals("asked");
                    return new Waiting(
                            asked ? "helix.waiting.asked" : "helix.waiting.actor",
                            List.of(row.text("name")),
                            "/actors/" + row.text("id"),
                            row.instant("registered_at"),
                            null);
                });
    }
}
