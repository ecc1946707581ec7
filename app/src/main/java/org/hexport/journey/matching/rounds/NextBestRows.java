package org.hexport.journey.matching.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Proposals that follow a lapsed one. */
@Component
class NextBestRows {

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    NextBestRows(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param followed another one was made in its place */
    record Before(NeedAndOffer pair, String district, boolean lapsed, boolean followed) {}

    Optional<Before> find(UUID proposal) {
        return jdbc
                .query(
                        """
                select need_id, offer_id, district, state = 'lapsed' as lapsed,
                       exists (select 1 from matching.proposal next where next.instead_of = proposal.id) as followed
                  from matching.proposal
                 where id = :id and state <> 'drafted'
                """,
                        Map.of("id", proposal),
                        (row, n) -> new Before(
                                new NeedAndOffer(
                                        new NeedId(row.getObject("need_id", UUID.class)),
                                        new OfferId(row.getObject("offer_id", UUID.class))),
                                row.getString("district"),
                                row.getBoolean("lapsed"),
                                row.getBoolean("followed")))
                .stream()
                .findFirst();
    }

    void add(UUID id, UUID insteadOf, Plan.Chosen chosen, LocalDate deadline) {
        var offer = chosen.offer().offer();
        jdbc.update(
                """
                insert into matching.proposal (id, instead_of, need_id, offer_id, enterprise_id, actor_id, district, role, state, score,
                                               helix_points, near_points, sector_points, urgency_points, waiting_points,
                                               named_first, online, kilometres, waited_days, proposed_at, deadline)
                values (:id, :before, :need, :offer, :enterprise, :actor, :district, :role, 'waiting', :score,
                        :helix, :near, :sector, :urgency, :waiting, :first, :online, :kilometres, :waited, :now, :deadline)
                """,
                ScoreColumns.write(
                        chosen.score(),
                        new MapSqlParameterSource("id", id)
                                .addValue("before", insteadOf)
                                .addValue("need", chosen.need().id().value())
                                .addValue("offer", offer.id().value())
                                .addValue(
                                        "enterprise", chosen.need().enterprise().value())
                                .addValue("actor", offer.actor().value())
                                .addValue("district", chosen.need().district())
                                .addValue("role", offer.role().code())
                                .addValue("now", OffsetDateTime.now(clock))
                                .addValue("deadline", deadline)));
    }
}
