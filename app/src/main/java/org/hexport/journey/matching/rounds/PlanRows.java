package org.hexport.journey.matching.rounds;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.hexport.kernel.Uuid7;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Writes the plan of a draft, in the place of the one before. */
@Component
class PlanRows {

    private static final int QUARTER = 25;

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;
    private final RandomGenerator chance;

    PlanRows(NamedParameterJdbcTemplate jdbc, Clock clock, RandomGenerator chance) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.chance = chance;
    }

    void write(UUID round, Plan plan, int needs, int offers) {
        forget(round);
        summary(round, plan, needs, offers);
        batch("""
                insert into matching.proposal (id, round_id, need_id, offer_id, enterprise_id, actor_id, district, role, state, score,
                                               helix_points, near_points, sector_points, urgency_points, waiting_points,
                                               named_first, online, kilometres, waited_days)
                values (:id, :round, :need, :offer, :enterprise, :actor, :district, :role, 'drafted', :score,
                        :helix, :near, :sector, :urgency, :waiting, :first, :online, :kilometres, :waited)
                """, plan.chosen(), chosen -> proposal(round, chosen));
        batch("""
                insert into matching.unserved (round_id, need_id, reason, admissible, excluded)
                values (:round, :need, :reason, :admissible, :excluded)
                """, plan.unserved(), unserved -> unserved(round, unserved));
        batch("""
                insert into matching.seat (round_id, offer_id, seats, used, fitting, worth_coverage, worth_score, worth_pairs)
                values (:round, :offer, :seats, :used, :fitting, :coverage, :score, :pairs)
                """, plan.seats(), seat -> seat(round, seat));
        batch("""
                insert into matching.other_weight (round_id, term, percent, kept, pairs)
                values (:round, :term, :percent, :kept, :pairs)
                """, plan.otherWeights(), other -> otherWeight(round, other));
    }

    private void forget(UUID round) {
        jdbc.update("""
                with proposals as (delete from matching.proposal where round_id = :round and state = 'drafted'),
                     unserved as (delete from matching.unserved where round_id = :round),
                     seats as (delete from matching.seat where round_id = :round)
                delete from matching.other_weight where round_id = :round
                """, Map.of("round", round));
    }

    private void summary(UUID round, Plan plan, int needs, int offers) {
        jdbc.update(
                """
                update matching.round
                   set computed_at = :now, enterprises = :enterprises, needs = :needs, offers = :offers, admissible = :admissible,
                       coverage = :coverage, coverable = :coverable, score = :score, value = :value, bound = :bound,
                       certified = :certified, conditions = :conditions, excluded = :excluded
                 where id = :round
                """,
                new MapSqlParameterSource("round", round)
                        .addValue("now", OffsetDateTime.now(clock))
                        .addValue("enterprises", plan.enterprises())
                        .addValue("needs", needs)
                        .addValue("offers", offers)
                        .addValue("admissible", plan.admissible())
                        .addValue("coverage", plan.coverage())
                        .addValue("coverable", plan.coverable())
                        .addValue("score", plan.score())
                        .addValue("value", plan.value())
                        .addValue("bound", plan.bound())
                        .addValue("certified", plan.certified())
                        .addValue("conditions", Condition.words().toArray(String[]::new))
                        .addValue("excluded", counts(plan.excluded())));
    }

    private MapSqlParameterSource proposal(UUID round, Plan.Chosen chosen) {
        var offer = chosen.offer().offer();
        return ScoreColumns.write(
                chosen.score(),
                of(round)
                        .addValue("id", Uuid7.at(clock.instant(), chance))
                        .addValue("need", chosen.need().id().value())
                        .addValue("offer", offer.id().value())
                        .addValue("enterprise", chosen.need().enterprise().value())
                        .addValue("actor", offer.actor().value())
                        .addValue("district", chosen.need().district())
                        .addValue("role", offer.role().code()));
    }

    private static MapSqlParameterSource unserved(UUID round, Plan.Unserved unserved) {
        return of(round)
                .addValue("need", unserved.need().id().value())
                .addValue("reason", unserved.reason().word())
                .addValue("admissible", unserved.admissible())
                .addValue("excluded", counts(unserved.excluded()));
    }

    private static MapSqlParameterSource seat(UUID round, Plan.Seat seat) {
        return of(round)
                .addValue("offer", seat.offer().offer().id().value())
                .addValue("seats", seat.offer().seats())
                .addValue("used", seat.used())
                .addValue("fitting", seat.fitting())
                .addValue("coverage", seat.worthCoverage())
                .addValue("score", seat.worthScore())
                .addValue("pairs", seat.worthPairs());
    }

    private static MapSqlParameterSource otherWeight(UUID round, Plan.OtherWeight other) {
        return of(round)
                .addValue("term", other.term().word())
                .addValue("percent", other.heavier() ? QUARTER : -QUARTER)
                .addValue("kept", other.kept())
                .addValue("pairs", other.pairs());
    }

    private static MapSqlParameterSource of(UUID round) {
        return new MapSqlParameterSource("round", round);
    }

    /** In the order of the conditions. */
    private static Long[] counts(Map<Condition, ? extends Number> excluded) {
        return Arrays.stream(Condition.values())
                .map(condition -> excluded.containsKey(condition)
                        ? excluded.get(condition).longValue()
                        : 0L)
                .toArray(Long[]::new);
    }

    private <T> void batch(String sql, Collection<T> things, Function<T, MapSqlParameterSource> row) {
        if (!things.isEmpty()) {
            jdbc.batchUpdate(sql, things.stream().map(row).toArray(SqlParameterSource[]::new));
        }
    }
}
