package org.hexport.parties.helix.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Money;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.Actors;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the pages about actors: public facts, for anybody with an account. */
@Component
class ActorPages {

    static final int LINES = 50;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    ActorPages(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param after the last actor of the page before; null for the first page */
    ActorsPage list(String helix, String words, @Nullable UUID after) {
        var lines = jdbc.sql("""
                select actor.id, named.name, actor.helix, actor.kind, coalesce(region.name, '') as place,
                       (select count(*)
                          from helix.offer
                         where offer.actor_id = actor.id and offer.withdrawn_at is null and offer.until_day >= :today) as offers
                  from helix.actor
                  join facts.organisation named on named.id = actor.id
                  left join facts.region on region.code = actor.district
                 where (:helix = '' or actor.helix = :helix)
                   and (:words = '' or named.name ilike '%' || :words || '%')
                   and (cast(:after as uuid) is null
                        or (lower(named.name), actor.id) > (select lower(last.name), last.id
                                                              from facts.organisation last
                                                             where last.id = :after))
                 order by lower(named.name), actor.id
                 limit :limit
                """)
                .param("today", LocalDate.now(clock))
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

    /** @throws NotFound also for a visitor */
    ActorPage show(Viewer viewer, OrganisationId id) {
        viewer.requirePerson();
        var actor = actors.find(id).orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        var offers = jdbc.sql("""
                select id, role, title, mode, capacity, from_day, until_day, cost_idr, barriers, withdrawn_at is not null as withdrawn
                  from helix.offer
                 where actor_id = :actor
                 order by until_day desc, id desc
                """)
                .param("actor", id.value())
                .query((row, n) -> offer(row))
                .list();
        return new ActorPage(
                actor,
                placeOf(actor.district()),
                offers.stream()
                        .filter(offer -> isRunning(offer, today))
                        .toList()
                        .reversed(),
                offers.stream().filter(offer -> !isRunning(offer, today)).toList(),
                Actors.mayChange(viewer, id, actor.district()));
    }

    /** Districts and cities by name, for the form; a regency only where no district of it is known. */
    List<Choice> places() {
        return jdbc.sql("""
                select code, name
                  from facts.region
                 where level = 'district'
                    or level in ('regency', 'city')
                   and not exists (select 1 from facts.region inner_one where inner_one.parent = region.code)
                 order by name, code
                """)
                .query((row, n) -> new Choice(row.getString("code"), row.getString("name")))
                .list();
    }

    private String placeOf(String district) {
        return Optional.of(district)
                .filter(code -> !code.isEmpty())
                .flatMap(code -> jdbc.sql("select name from facts.region where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .optional())
                .orElse("");
    }

    private static boolean isRunning(ActorPage.OfferLine offer, LocalDate today) {
        return !offer.withdrawn() && !offer.until().isBefore(today);
    }

    private static ActorsPage.Line line(ResultSet row) throws SQLException {
        return new ActorsPage.Line(
                row.getString("id"),
                row.getString("name"),
                Helix.of(row.getString("helix").charAt(0)),
                row.getString("kind"),
                row.getString("place"),
                row.getLong("offers"));
    }

    private static ActorPage.OfferLine offer(ResultSet row) throws SQLException {
        return new ActorPage.OfferLine(
                row.getString("id"),
                row.getString("role"),
                row.getString("title"),
                row.getString("mode"),
                row.getInt("capacity"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Money.idr(row.getLong("cost_idr")),
                List.of((String[]) row.getArray("barriers").getArray()),
                row.getBoolean("withdrawn"));
    }
}
