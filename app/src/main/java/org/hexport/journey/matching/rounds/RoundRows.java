package org.hexport.journey.matching.rounds;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds that were made. */
@Component
class RoundRows {

    /** Any number that nobody else locks: whoever holds it is the only one to publish. */
    private static final long PUBLISHING = 0x6D61_7463_6869_6E67L;

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false where the round is there already */
    boolean open(UUID id, String region, int mostHelps, @Nullable PersonId by) {
        return jdbc.sql("""
                insert into matching.round (id, region, state, made_at, made_by, computed_at, enterprises, needs, offers, admissible,
                                            coverage, coverable, score, value, bound, certified, most_helps, conditions, excluded)
                values (:id, :region, 'draft', :now, :by, :now, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, :mostHelps, '{}', '{}')
                on conflict (id) do nothing
                """)
                        .param("id", id)
                        .param("region", region)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by == null ? null : by.value())
                        .param("mostHelps", mostHelps)
                        .update()
                == 1;
    }

    /** Kept from others until the transaction ends. */
    Optional<Round> lock(UUID id) {
        return jdbc.sql("select id, region, state from matching.round where id = :id for update")
                .param("id", id)
                .query((row, n) -> new Round(
                        row.getObject("id", UUID.class),
                        row.getString("region"),
                        Round.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT))))
                .optional();
    }

    /** Two rounds never give the same seat: they are published one after the other. */
    void lockPublishing() {
        jdbc.sql("select pg_advisory_xact_lock(:number)")
                .param("number", PUBLISHING)
                .query((row, n) -> n)
                .list();
    }

    void close(UUID id, Round.State as, @Nullable PersonId by) {
        jdbc.sql("update matching.round set state = :state, closed_at = :now, closed_by = :by where id = :id")
                .param("id", id)
                .param("state", as.name().toLowerCase(Locale.ROOT))
                .param("now", OffsetDateTime.now(clock))
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** @return false where the pair does not stand in the draft */
    boolean remove(UUID round, UUID proposal, @Nullable PersonId by) {
        return jdbc.sql("""
                insert into matching.removal (round_id, need_id, offer_id, removed_at, removed_by)
                select round_id, need_id, offer_id, :now, :by
                  from matching.proposal
                 where round_id = :round and id = :proposal and state = 'drafted'
                on conflict do nothing
                """)
                        .param("round", round)
                        .param("proposal", proposal)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }
}
