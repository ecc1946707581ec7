package org.hexport.journey.matching.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.helix.Offers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a round looks at, loaded in five statements however large the region is. Proposals past their deadline count as lapsed. */
@Component
class RoundWorld {

    private final JdbcClient jdbc;
    private final Offers offers;
    private final int mostHelps;

    RoundWorld(JdbcClient jdbc, Offers offers, @Value("${hexport.matching.most-helps:3}") int mostHelps) {
        this.jdbc = jdbc;
        this.offers = offers;
        this.mostHelps = mostHelps;
    }

    int mostHelps() {
        return mostHelps;
    }

    /** Needs that nothing is proposed for or under way, in order of id. Who decided not to export is asked only where they asked first. */
    List<OpenNeed> openNeeds(String region, LocalDate day) {
        return jdbc.sql("""
                select need.id, need.beneficiary_id, need.district, need.barrier, need.severity, need.opened_on, need.languages,
                       enterprise.kbli, enterprise.size, coalesce(helps.running, 0) as running
                  from facts.need
                  left join facts.enterprise on enterprise.id = need.beneficiary_id
                  left join facts.stage on stage.enterprise_id = need.beneficiary_id
                  left join (select proposal.enterprise_id, count(*)::int as running
                               from matching.proposal
                               join facts.need helped on helped.id = proposal.need_id
                              where (proposal.state = 'waiting' and proposal.deadline >= :day
                                     or proposal.state = 'accepted' and helped.state not in ('met', 'withdrawn'))
                              group by proposal.enterprise_id) helps on helps.enterprise_id = need.beneficiary_id
                 where (need.district = :region or need.district ^@ (:region || '.'))
                   and need.state not in ('met', 'withdrawn')
                   and (need.confirmed or stage.reid is distinct from 'rejected')
                   and not exists (select 1
                                     from matching.proposal live
                                    where live.need_id = need.id
                                      and (live.state = 'accepted' or live.state = 'waiting' and live.deadline >= :day))
                 order by need.id
                """)
                .param("region", region)
                .param("day", day)
                .query((row, n) -> need(row))
                .list();
    }

    /** Offers that did not end before the day, in order of id, with the seats that nobody has and nobody is asked about. */
    List<SeatOffer> seatOffers(LocalDate day) {
        var taken = taken(day);
        return offers.notEndedBefore(day).stream()
                .map(offered -> new SeatOffer(
                        offered,
                        Math.max(
                                0,
                                offered.offer().capacity()
                                        - taken.getOrDefault(offered.offer().id(), 0))))
                .toList();
    }

    private Map<OfferId, Integer> taken(LocalDate day) {
        var taken = new HashMap<OfferId, Integer>();
        jdbc.sql("""
                select offer_id, count(*)::int as seats
                  from matching.proposal
                 where state = 'accepted' or state = 'waiting' and deadline >= :day
                 group by offer_id
                """)
                .param("day", day)
                .query((row, n) -> taken.put(new OfferId(row.getObject("offer_id", UUID.class)), row.getInt("seats")))
                .list();
        return taken;
    }

    /** Pairs of open needs that a side said no to, or that the actor let lapse in silence in the last three months. */
    Set<NeedAndOffer> declined(LocalDate day) {
        return new HashSet<>(
                jdbc.sql("""
                select proposal.need_id, proposal.offer_id
                  from matching.proposal
                  join facts.need on need.id = proposal.need_id
                 where need.state not in ('met', 'withdrawn')
                   and (proposal.state = 'declined'
                        or proposal.state in ('waiting', 'lapsed')
                           and proposal.deadline < :day
                           and proposal.deadline >= cast(:day as date) - 90
                           and coalesce((proposal.settled_at at time zone 'Asia/Jakarta')::date > proposal.deadline, true)
                           and not exists (select 1
                                             from matching.answer
                                            where answer.proposal_id = proposal.id and answer.side = 'actor'))
                """).param("day", day).query((row, n) -> pair(row)).list());
    }

    /** Pairs that the coordinator took out. */
    Set<NeedAndOffer> removedFrom(UUID round) {
        return new HashSet<>(jdbc.sql("select need_id, offer_id from matching.removal where round_id = :round")
                .param("round", round)
                .query((row, n) -> pair(row))
                .list());
    }

    List<NeedAndOffer> drafted(UUID round) {
        return jdbc.sql("""
                select need_id, offer_id
                  from matching.proposal
                 where round_id = :round and state = 'drafted'
                 order by id
                """).param("round", round).query((row, n) -> pair(row)).list();
    }

    private static NeedAndOffer pair(ResultSet row) throws SQLException {
        return new NeedAndOffer(
                new NeedId(row.getObject("need_id", UUID.class)), new OfferId(row.getObject("offer_id", UUID.class)));
    }

    private static OpenNeed need(ResultSet row) throws SQLException {
        return new OpenNeed(
                new NeedId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("beneficiary_id", UUID.class)),
                row.getString("district"),
                Barrier.of(row.getString("barrier")),
                row.getInt("severity"),
                row.getObject("opened_on", LocalDate.class),
                Set.copyOf(Arrays.asList((String[]) row.getArray("languages").getArray())),
                Objects.requireNonNullElse(row.getString("kbli"), ""),
                Objects.requireNonNullElse(row.getString("size"), ""),
                row.getInt("running"));
    }
}
