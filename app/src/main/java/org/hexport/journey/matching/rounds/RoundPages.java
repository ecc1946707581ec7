package org.hexport.journey.matching.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hexport.journey.matching.rounds.RoundPage.Excluded;
import org.hexport.journey.matching.rounds.RoundPage.OtherLine;
import org.hexport.journey.matching.rounds.RoundPage.PairLine;
import org.hexport.journey.matching.rounds.RoundPage.SeatLine;
import org.hexport.journey.matching.rounds.RoundPage.Summary;
import org.hexport.journey.matching.rounds.RoundPage.UnservedLine;
import org.hexport.kernel.Helix;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the page of a round: for who may run it. A few statements, whatever the number of pairs. */
@Component
class RoundPages {

    static final int LINES = 20;

    private final JdbcClient jdbc;

    RoundPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param afterPair the last pair of the part before; null for the first part
     * @param afterNeed the last unserved need of the part before
     */
    RoundPage show(Viewer viewer, UUID id, @Nullable UUID afterPair, @Nullable UUID afterNeed) {
        var head = head(viewer, id);
        var pairs = pairs(id, afterPair);
        var unserved = unserved(id, afterNeed);
        return new RoundPage(
                id.toString(),
                head.summary(),
                head.excluded(),
                part(pairs),
                pairs.size() > LINES ? pairs.get(LINES - 1).proposal() : null,
                part(unserved),
                unserved.size() > LINES ? unserved.get(LINES - 1).need() : null,
                seats(id),
                others(id),
                removed(id));
    }

    private Head head(Viewer viewer, UUID id) {
        return jdbc.sql("""
                select round.*, coalesce(region.name, round.region) as region_name, pairs.count::int as pairs,
                       seats.seats, seats.used, seats.idle_offers, seats.idle_seats
                  from matching.round
                  left join facts.region on region.code = round.region
                 cross join lateral (select count(*) from matching.proposal where proposal.round_id = round.id) pairs
                 cross join lateral (select coalesce(sum(seat.seats), 0) as seats,
                                            coalesce(sum(seat.used), 0) as used,
                                            count(*) filter (where seat.fitting = 0) as idle_offers,
                                            coalesce(sum(seat.seats) filter (where seat.fitting = 0), 0) as idle_seats
                                       from matching.seat
                                      where seat.round_id = round.id) seats
                 where round.id = :id and (:administrator or round.region ^@ any (:coordinated))
                """)
                .param("id", id)
                .param("administrator", viewer.administrator())
                .param("coordinated", viewer.coordinatedRegions())
                .query((row, n) -> new Head(summary(row), excluded(row)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<PairLine> pairs(UUID id, @Nullable UUID after) {
        return jdbc.sql("""
                select proposal.*, need.barrier, need.gate, need.severity, coalesce(region.name, proposal.district) as place,
                       enterprise.name as enterprise_name, actor.name as actor_name, offer.title
                  from matching.proposal
                  join facts.need on need.id = proposal.need_id
                  join facts.offer on offer.id = proposal.offer_id
                  join facts.organisation enterprise on enterprise.id = proposal.enterprise_id
                  join facts.organisation actor on actor.id = proposal.actor_id
                  left join facts.region on region.code = proposal.district
                 where proposal.round_id = :id
                   and (cast(:after as uuid) is null
                        or (-proposal.score, proposal.id) > (select -last.score, last.id
                                                               from matching.proposal last
                                                              where last.id = :after))
                 order by proposal.score desc, proposal.id
                 limit :limit
                """)
                .param("id", id)
                .param("after", after)
                .param("limit", LINES + 1)
                .query((row, n) -> pair(row))
                .list();
    }

    private List<UnservedLine> unserved(UUID id, @Nullable UUID after) {
        return jdbc.sql("""
                select unserved.*, round.conditions, need.beneficiary_id as enterprise_id, need.barrier, need.gate, need.severity,
                       coalesce(region.name, need.district) as place, enterprise.name as enterprise_name
                  from matching.unserved
                  join matching.round on round.id = unserved.round_id
                  join facts.need on need.id = unserved.need_id
                  join facts.organisation enterprise on enterprise.id = need.beneficiary_id
                  left join facts.region on region.code = need.district
                 where unserved.round_id = :id and (cast(:after as uuid) is null or unserved.need_id > :after)
                 order by unserved.need_id
                 limit :limit
                """)
                .param("id", id)
                .param("after", after)
                .param("limit", LINES + 1)
                .query((row, n) -> unserved(row))
                .list();
    }

    /** Those first where one more seat is worth most. */
    private List<SeatLine> seats(UUID id) {
        return jdbc.sql("""
                select seat.*, offer.title, offer.helix, actor.name as actor_name
                  from matching.seat
                  join facts.offer on offer.id = seat.offer_id
                  join facts.organisation actor on actor.id = offer.actor_id
                 where seat.round_id = :id and seat.fitting > 0
                 order by seat.worth_coverage desc, seat.worth_score desc, seat.fitting desc, offer.title, seat.offer_id
                 limit :limit
                """)
                .param("id", id)
                .param("limit", LINES)
                .query((row, n) -> new SeatLine(
                        row.getString("offer_id"),
                        row.getString("title"),
                        row.getString("actor_name"),
                        Helix.of(row.getString("helix").charAt(0)),
                        row.getInt("seats"),
                        row.getInt("used"),
                        row.getInt("fitting"),
                        row.getInt("worth_coverage"),
                        row.getLong("worth_score"),
                        row.getInt("worth_pairs")))
                .list();
    }

    private List<OtherLine> others(UUID id) {
        return jdbc.sql("""
                select term, percent > 0 as heavier, kept, pairs from matching.other_weight where round_id = :id order by kept, term, percent
                """)
                .param("id", id)
                .query((row, n) -> new OtherLine(
                        row.getString("term"), row.getBoolean("heavier"), row.getInt("kept"), row.getInt("pairs")))
                .list();
    }

    private long removed(UUID id) {
        return jdbc.sql("select count(*) from matching.removal where round_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                row.getString("region_name"),
                row.getString("state"),
                row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                row.getInt("enterprises"),
                row.getInt("needs"),
                row.getInt("offers"),
                row.getInt("admissible"),
                row.getInt("coverage"),
                row.getInt("coverable"),
                row.getInt("pairs"),
                row.getLong("score"),
                row.getLong("value"),
                row.getLong("bound"),
                row.getBoolean("certified"),
                row.getInt("most_helps"),
                row.getLong("seats"),
                row.getLong("used"),
                row.getLong("idle_offers"),
                row.getLong("idle_seats"));
    }

    private static PairLine pair(ResultSet row) throws SQLException {
        var score = ScoreColumns.read(row);
        return new PairLine(
                row.getString("id"),
                row.getString("state"),
                row.getString("enterprise_id"),
                row.getString("enterprise_name"),
                row.getString("place"),
                key(row),
                row.getInt("severity"),
                row.getString("offer_id"),
                row.getString("title"),
                row.getString("actor_name"),
                Helix.of(row.getString("role").charAt(0)),
                score.total(),
                score.lines(),
                row.getObject("deadline", LocalDate.class));
    }

    private static UnservedLine unserved(ResultSet row) throws SQLException {
        return new UnservedLine(
                row.getString("need_id"),
                row.getString("enterprise_id"),
                row.getString("enterprise_name"),
                row.getString("place"),
                key(row),
                row.getInt("severity"),
                row.getString("reason"),
                row.getInt("admissible"),
                excluded(row));
    }

    private static String key(ResultSet row) throws SQLException {
        var gate = row.getString("gate");
        return gate == null ? "barrier." + row.getString("barrier") : "gate." + gate;
    }

    /** Only those conditions that excluded something. */
    private static List<Excluded> excluded(ResultSet row) throws SQLException {
        var words = (String[]) row.getArray("conditions").getArray();
        var counts = (Long[]) row.getArray("excluded").getArray();
        var excluded = new ArrayList<Excluded>();
        for (int i = 0; i < words.length; i++) {
            if (Objects.requireNonNull(counts[i]) > 0) {
                excluded.add(new Excluded(words[i], counts[i]));
            }
        }
        return excluded;
    }

    private static <T> List<T> part(List<T> lines) {
        return lines.subList(0, Math.min(LINES, lines.size()));
    }

    private record Head(Summary summary, List<Excluded> excluded) {}
}
