package org.hexport.journey.readiness.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The published offers, asked from where an enterprise stands. */
@Component
class NearbyOffers {

    private final JdbcClient jdbc;
    private final Clock clock;

    NearbyOffers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The nearest open offer that lifts one of the barriers and admits the district. The way is the great circle between the centres of the
     * two places (haversine, 6,371 km).
     *
     * @param barriers the heaviest first: of two offers equally near, the one for the heavier comes
     */
    Optional<NearbyOffer> nearest(String district, Collection<Barrier> barriers) {
        return jdbc.sql("""
                select offer.id, offer.title, offer.helix, offer.mode, offer.until_day, offer.cost_idr,
                       organisation.name as actor, wanted.barrier,
                       2 * 6371 * asin(sqrt(least(1, power(sin(radians(place.lat - home.lat) / 2), 2)
                         + cos(radians(home.lat)) * cos(radians(place.lat))
                         * power(sin(radians(place.lon - home.lon) / 2), 2)))) as kilometres
                  from facts.offer
                  join facts.organisation on organisation.id = offer.actor_id
                  cross join lateral (
                        select barrier, place
                          from unnest(:barriers) with ordinality as asked (barrier, place)
                         where barrier = any (offer.barriers)
                         order by place
                         limit 1) wanted
                  left join facts.region place on place.code = organisation.region_code
                  left join facts.region home on home.code = :district
                 where offer.open
                   and :today between offer.from_day and offer.until_day
                   and (cardinality(offer.districts) = 0
                        or exists (select from unnest(offer.districts) admitted where :district ^@ admitted))
                 order by kilometres nulls last, wanted.place, offer.until_day, offer.id
                 limit 1
                """)
                .param("district", district)
                .param(
                        "barriers",
                        barriers.stream().map(Barrier::code).distinct().toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(NearbyOffers::offer)
                .optional();
    }

    private static NearbyOffer offer(ResultSet row, int number) throws SQLException {
        var kilometres = row.getObject("kilometres", Double.class);
        return new NearbyOffer(
                row.getString("id"),
                row.getString("title"),
                row.getString("actor"),
                Helix.of(row.getString("helix").charAt(0)),
                Barrier.of(row.getString("barrier")),
                row.getString("mode").equals("online"),
                kilometres,
                row.getObject("until_day", LocalDate.class),
                Money.idr(row.getLong("cost_idr")));
    }
}
