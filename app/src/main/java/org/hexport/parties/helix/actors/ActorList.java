package org.hexport.parties.helix.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of actors: those that are confirmed, and the viewer's own that wait. */
@Component
class ActorList {

    static final int LINES = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    ActorList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param after the last actor of the page before; null for the first page */
    ActorsPage page(Viewer viewer, String helix, String words, @Nullable UUID after) {
        var lines = jdbc.sql("""
                select actor.id, named.name, actor.helix, actor.kind, coalesce(region.name, '') as place,
                       actor.state = 'confirmed' as confirmed,
                       (select count(*)
                          from helix.offer
                         where offer.actor_id = actor.id and offer.withdrawn_at is null and offer.until_day >= :today) as offers
                  from helix.actor
                  join facts.organisation named on named.id = actor.id
                  left join facts.region on region.code = actor.district
                 where (actor.state = 'confirmed' or actor.state <> 'refused' and actor.id = any (:own))
                   and (:helix = '' or actor.helix = :helix)
                   and (:words = '' or named.name ilike '%' || :words || '%')
                   and (cast(:after as uuid) is null
                        or (lower(named.name), actor.id) > (select lower(last.name), last.id
                                                              from facts.organisation last
                                                             where last.id = :after))
                 order by lower(named.name), actor.id
                 limit :limit
                """)
                .param("today", LocalDate.now(clock))
                .param("own", viewer.organisationIds())
                .param("helix", helix)
                .param("words", words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("after", after)
                .param("limit", LINES + 1)
                .query((row, n) -> line(row))
                .list();
        var shown = lines.subList(0, Math.min(LINES, lines.size()));
        return new ActorsPage(
                shown, helix, words, lines.size() > LINES ? shown.getLast().id() : null);
    }

    private static ActorsPage.Line line(ResultSet row) throws SQLException {
        return new ActorsPage.Line(
                row.getString("id"),
                row.getString("name"),
                Helix.of(row.getString("helix").charAt(0)),
                row.getString("kind"),
                row.getString("place"),
                row.getLong("offers"),
                row.getBoolean("confirmed"));
    }
}
