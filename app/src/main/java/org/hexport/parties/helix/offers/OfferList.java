package org.hexport.parties.helix.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Money;
import org.hexport.parties.helix.offers.OfferListPage.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers of confirmed actors, those that end first on top: in parts that each begin after an offer, or all of them for a file. */
@Component
class OfferList {

    private static final String LINES = """
            select offer.id, offer.title, offer.role, offer.mode, offer.capacity, offer.from_day, offer.until_day,
                   offer.cost_idr, offer.payer, offer.barriers, offer.languages, offer.topics, offer.field, offer.venue,
                   offer.until_day < :today as over, actor.id as actor_id, actor.helix, named.name
              from helix.offer
              join helix.actor on actor.id = offer.actor_id and actor.state = 'confirmed'
              join facts.organisation named on named.id = actor.id
             where offer.withdrawn_at is null
               and (:ended or offer.until_day >= :today)
               and (:helix = '' or offer.helix = :helix)
               and (:role = '' or offer.role = :role)
               and (:barrier = '' or offer.barriers @> array[cast(:barrier as text)])
               and (:district = '' or cardinality(offer.districts) = 0
                    or exists (select from unnest(offer.districts) admitted
                                where :district ^@ admitted or admitted ^@ :district))
               and (:language = '' or offer.languages @> array[cast(:language as text)]
                    or :language = 'id' and cardinality(offer.languages) = 0)
               and (:field = '' or offer.field = :field)
               and (not :free or offer.cost_idr = 0)
               and (cast(:after as uuid) is null
                    or (offer.until_day, offer.id) > (select last.until_day, last.id from helix.offer last where last.id = :after))
             order by offer.until_day, offer.id
             limit :most
            """;

    private static final int MOST_IN_A_FILE = 100_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    OfferList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Line> lines(OfferFilter filter, @Nullable UUID after, int most) {
        return jdbc.sql(LINES)
                .params(parameters(filter))
                .param("after", after)
                .param("most", most)
                .query((row, n) -> line(row))
                .list();
    }

    void each(OfferFilter filter, Consumer<Line> target) {
        lines(filter, null, MOST_IN_A_FILE).forEach(target);
    }

    private Map<String, Object> parameters(OfferFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("today", LocalDate.now(clock));
        parameters.put("helix", filter.helix());
        parameters.put("role", filter.role());
        parameters.put("barrier", filter.barrier());
        parameters.put("district", filter.district());
        parameters.put("language", filter.language());
        parameters.put("field", filter.field());
        parameters.put("free", filter.free());
        parameters.put("ended", filter.ended());
        return parameters;
    }

    private static Line line(ResultSet row) throws SQLException {
        var field = row.getString("field");
        return new Line(
                row.getString("id"),
                row.getString("title"),
                row.getString("role"),
                Helix.of(row.getString("helix").charAt(0)),
                row.getString("actor_id"),
                row.getString("name"),
                row.getString("mode"),
                row.getString("venue"),
                row.getInt("capacity"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Money.idr(row.getLong("cost_idr")),
                row.getString("payer"),
                texts(row, "barriers"),
                texts(row, "languages"),
                texts(row, "topics"),
                field == null ? "" : field,
                row.getBoolean("over"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
